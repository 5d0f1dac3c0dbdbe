//! Lays words out in the tables they are looked up in. All of it is kept for good.

use super::super::{
    tables::Slice,
    vocabulary::{Buffer, HASH, HEADS, Last, Table, Vocabulary, WordId, first_place, hash, head},
};

/// Builds the tables.
pub fn vocabulary(words: &[(&str, WordId)], stems: &[(&str, WordId)], last: Last) -> Vocabulary {
    let mut stem_lengths = vec![0; HEADS];
    for (stem, _) in stems {
        stem_lengths[head(stem.as_bytes())] |= 1 << stem.len();
    }
    Vocabulary { words: table(words), stems: table(stems), stem_lengths: Slice(stem_lengths.leak()), last }
}

/// A table at most half full.
fn table(words: &[(&str, WordId)]) -> Table {
    let size = (words.len() * 2).next_power_of_two().max(16);
    let mut slots = vec![0; size];
    for (word, id) in words {
        let hash = hash_of(word);
        let mut place = first_place(hash);
        while slots[place & (size - 1)] != 0 {
            place += 1;
        }
        slots[place & (size - 1)] = hash & HASH | u64::from(id.0);
    }
    Table { slots: Slice(slots.leak()) }
}

fn hash_of(word: &str) -> u64 {
    let mut buffer: Buffer = [0; 64];
    let length = word.len().min(buffer.len());
    buffer[..length].copy_from_slice(&word.as_bytes()[..length]);
    hash(&buffer, length)
}
