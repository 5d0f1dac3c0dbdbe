//! The words that patterns are made of, looked up by hash: one probe for nearly every word of a text.

/// Number of a word in a [`Vocabulary`]; small, so that a pattern's word sets stay small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u16);

impl WordId {
    /// No pattern speaks of this word.
    pub const UNKNOWN: Self = Self(0);
}

/// Stems are at least this long, in bytes, so that one look at a word's head rules most of them out.
pub const SHORTEST_STEM: usize = 4;

/// The longest folded word that is looked up, in bytes; no pattern holds a longer one.
pub const LONGEST_WORD: usize = 48;

/// An open-addressing table from the key of a folded word to its number.
struct Table {
    keys: Box<[u64]>,
    ids: Box<[WordId]>,
    mask: usize,
}

impl Table {
    fn new(words: &[(&str, WordId)]) -> Self {
        let size = (words.len() * 2).next_power_of_two().max(16);
        let mut table =
            Self { keys: vec![0; size].into_boxed_slice(), ids: vec![WordId::UNKNOWN; size].into_boxed_slice(), mask: size - 1 };
        for (word, id) in words {
            let key = key_of(word);
            let mut slot = table.first_slot(key);
            while table.keys[slot] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            table.keys[slot] = key;
            table.ids[slot] = *id;
        }
        table
    }

    #[inline]
    fn first_slot(&self, key: u64) -> usize {
        // The multiplication spreads the key over the high half, which is 32 bits and fits.
        usize::try_from(spread(key) >> 32).unwrap_or_default() & self.mask
    }

    #[inline]
    fn get(&self, key: u64) -> WordId {
        let mut slot = self.first_slot(key);
        loop {
            let found = self.keys[slot];
            if found == key {
                return self.ids[slot];
            }
            if found == 0 {
                return WordId::UNKNOWN;
            }
            slot = (slot + 1) & self.mask;
        }
    }
}

const fn spread(key: u64) -> u64 {
    (key ^ (key >> 29)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// A folded word, padded with whatever was there before.
pub type Buffer = [u8; 64];

/// The word itself up to eight bytes, a hash of it beyond: two longer words share a key once in 2⁶⁴.
#[inline]
fn key(word: &Buffer, length: usize) -> u64 {
    let (eights, _) = word.as_chunks::<8>();
    let first = u64::from_le_bytes(eights[0]);
    if length <= 8 {
        return first & (u64::MAX >> ((64 - 8 * length) & 63));
    }
    let mut key = first;
    let mut left = length - 8;
    for eight in &eights[1..] {
        let chunk = u64::from_le_bytes(*eight);
        let chunk = if left >= 8 { chunk } else { chunk & (u64::MAX >> (64 - 8 * left)) };
        key = spread(key).rotate_left(23) ^ chunk;
        left = left.saturating_sub(8);
        if left == 0 {
            break;
        }
    }
    key
}

fn key_of(word: &str) -> u64 {
    let mut buffer = [0; 64];
    let length = word.len().min(64);
    buffer[..length].copy_from_slice(&word.as_bytes()[..length]);
    key(&buffer, length)
}

/// Every word and stem that the patterns of one language use.
pub struct Vocabulary {
    words: Table,
    stems: Table,
    /// A set of the first four bytes of stems, by hash: most words stop here.
    stem_heads: Box<[u64; 128]>,
    longest_stem: usize,
    last_common: WordId,
}

impl Vocabulary {
    /// Builds the tables; ids from 1 to `last_common` are the everyday words.
    pub fn new(words: &[(&str, WordId)], stems: &[(&str, WordId)], last_common: WordId) -> Self {
        let mut stem_heads = Box::new([0; 128]);
        for (stem, _) in stems {
            let (place, bit) = head_bit(stem.as_bytes());
            stem_heads[place] |= bit;
        }
        Self {
            words: Table::new(words),
            stems: Table::new(stems),
            stem_heads,
            longest_stem: stems.iter().map(|(stem, _)| stem.len()).max().unwrap_or(0),
            last_common,
        }
    }

    /// Looks a folded word up: `bytes` is a buffer that holds it in its first `length` bytes.
    #[inline]
    pub fn word(&self, bytes: &Buffer, length: usize) -> WordId {
        if length > LONGEST_WORD {
            return WordId::UNKNOWN;
        }
        let id = self.words.get(key(bytes, length));
        if id != WordId::UNKNOWN || length < SHORTEST_STEM {
            return id;
        }
        let (place, bit) = head_bit(bytes);
        if self.stem_heads[place] & bit == 0 {
            return WordId::UNKNOWN;
        }
        (SHORTEST_STEM..=length.min(self.longest_stem))
            .rev()
            .map(|prefix| self.stems.get(key(bytes, prefix)))
            .find(|&id| id != WordId::UNKNOWN)
            .unwrap_or_default()
    }

    /// Whether a word is one of the language's everyday words (articles, prepositions, auxiliaries).
    #[inline]
    pub fn is_common(&self, word: WordId) -> bool {
        word != WordId::UNKNOWN && word <= self.last_common
    }
}

#[inline]
fn head_bit(bytes: &[u8]) -> (usize, u64) {
    let head = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
    let hash = head.wrapping_mul(0x9E37_79B1) >> 19;
    ((hash >> 6) as usize, 1 << (hash & 63))
}
