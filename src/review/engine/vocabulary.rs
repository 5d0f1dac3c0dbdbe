//! The words that patterns are made of, looked up by hash: one look for nearly every word of a text.

use super::tables::Slice;

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

/// An open-addressing table from folded words to their numbers; its size is a power of two.
#[derive(Debug)]
pub struct Table {
    /// In each slot 0, or 48 bits of a word's hash and its number.
    pub slots: Slice<u64>,
}

/// The bits of a hash that a slot keeps: two words share them once in 2⁴⁸.
pub const HASH: u64 = !0xFFFF;

impl Table {
    #[inline]
    fn get(&self, hash: u64) -> WordId {
        let mask = self.slots.len() - 1;
        let mut place = first_place(hash);
        loop {
            let slot = self.slots[place & mask];
            if slot == 0 || (slot ^ hash) & HASH == 0 {
                // The number is the lower 16 bits.
                #[allow(clippy::cast_possible_truncation, reason = "the rest is the hash")]
                return WordId(slot as u16);
            }
            place += 1;
        }
    }
}

/// Where the search for a word begins, modulo the size of the table.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "a table is far smaller")]
pub const fn first_place(hash: u64) -> usize {
    (hash >> 32) as usize
}

/// A folded word, padded with whatever was there before.
pub type Buffer = [u8; 64];

/// How many bytes a [`Short`] word has at most.
pub const SHORT: usize = 16;

/// The first bytes of a folded word, followed by whatever.
#[derive(Clone, Copy)]
pub struct Short {
    /// The first eight.
    pub first: u64,
    /// The next eight.
    pub second: u64,
}

impl Short {
    /// A hash of the first bytes.
    #[inline]
    const fn hash(self, length: usize) -> u64 {
        mixed(mixed(self.first & low_bytes(length)) ^ (self.second & low_bytes(length.saturating_sub(8))))
    }

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "the first four bytes")]
    const fn head(self) -> usize {
        place_of_head(self.first as u32)
    }
}

/// A hash of the first bytes of a word.
pub fn hash(word: &Buffer, length: usize) -> u64 {
    let (eights, _) = word.as_chunks::<8>();
    let mut hash = Short { first: u64::from_le_bytes(eights[0]), second: u64::from_le_bytes(eights[1]) }.hash(length);
    let mut left = length.saturating_sub(SHORT);
    for eight in &eights[2..] {
        if left == 0 {
            break;
        }
        hash = mixed(hash ^ (u64::from_le_bytes(*eight) & low_bytes(left)));
        left = left.saturating_sub(8);
    }
    hash
}

/// A mask of the first bytes in memory.
#[inline]
const fn low_bytes(count: usize) -> u64 {
    // Shifted in two steps, since a shift by 64 is none.
    let bits = if count < 8 { 8 * count } else { 64 };
    !(u64::MAX << (bits / 2) << (bits - bits / 2))
}

/// Spreads every bit over the whole.
#[inline]
const fn mixed(bits: u64) -> u64 {
    let product = (bits ^ 0x2545_F491_4F6C_DD1D) as u128 * 0x9E37_79B9_7F4A_7C15;
    #[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
    return product as u64 ^ (product >> 64) as u64;
}

/// The last id of each kind of word: ids from 1 are everyday words, then come those frequent in feedback, then the little words of
/// other languages, then all others.
#[derive(Clone, Copy, Debug, Default)]
pub struct Last {
    /// Of the everyday words.
    pub common: WordId,
    /// Of the words frequent in feedback.
    pub frequent: WordId,
    /// Of the little words of other languages.
    pub little: WordId,
}

/// Every word and stem that the patterns of one language use.
#[derive(Debug)]
pub struct Vocabulary {
    /// The words.
    pub words: Table,
    /// The beginnings.
    pub stems: Table,
    /// How long the stems are that begin with the same four bytes, as bits, by a hash of those: most words stop here.
    pub stem_lengths: Slice<u64>,
    /// Where each kind of word ends.
    pub last: Last,
}

impl Vocabulary {
    /// Looks a folded word up: `bytes` is a buffer that holds it in its first `length` bytes.
    pub fn word(&self, bytes: &Buffer, length: usize) -> WordId {
        if length > LONGEST_WORD {
            return WordId::UNKNOWN;
        }
        self.find(length, head(bytes), |first| hash(bytes, first))
    }

    /// Looks a folded word of up to [`SHORT`] bytes up.
    #[inline]
    pub fn short_word(&self, word: Short, length: usize) -> WordId {
        self.find(length, word.head(), |first| word.hash(first))
    }

    /// A word by the hashes of its beginnings: itself, or its longest stem.
    #[inline]
    fn find(&self, length: usize, head: usize, hash_of_first: impl Fn(usize) -> u64) -> WordId {
        let id = self.words.get(hash_of_first(length));
        if id != WordId::UNKNOWN || length < SHORTEST_STEM {
            return id;
        }
        let mut lengths = self.stem_lengths[head] & (u64::MAX >> (63 - length));
        while lengths != 0 {
            let longest = lengths.ilog2();
            let id = self.stems.get(hash_of_first(longest as usize));
            if id != WordId::UNKNOWN {
                return id;
            }
            lengths ^= 1 << longest;
        }
        WordId::UNKNOWN
    }

    /// Whether a word is one of the language's everyday words (articles, prepositions, auxiliaries).
    #[inline]
    pub fn is_common(&self, word: WordId) -> bool {
        word != WordId::UNKNOWN && word <= self.last.common
    }

    /// Whether a word is an everyday one or frequent in feedback.
    pub fn is_everyday(&self, word: WordId) -> bool {
        word != WordId::UNKNOWN && word <= self.last.frequent
    }

    /// Whether a word is a little word of another language, and no everyday word of this one.
    #[inline]
    pub fn is_little_elsewhere(&self, word: WordId) -> bool {
        self.last.frequent < word && word <= self.last.little
    }
}

/// How many kinds of first four bytes are told apart.
pub const HEADS: usize = 1 << 11;

/// A hash of the first four bytes, as a place in `stem_lengths`.
pub fn head(bytes: &[u8]) -> usize {
    place_of_head(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

#[inline]
const fn place_of_head(head: u32) -> usize {
    head.wrapping_mul(0x9E37_79B1) as usize >> 21 & (HEADS - 1)
}
