//! The words by which a language is known, of the languages that feedback is written in by mistake. The program weighs them,
//! and the build numbers those of other languages in the vocabulary of each.

/// Articles, prepositions and the like, by ISO 639-3 code; a word may be of several languages.
pub const LITTLE_WORDS: [(&str, &str); 7] = [
    (
        "eng",
        "the a an and or of to in on at for from with by as is are was were be been have has had would could should that this these it \
         more before after not but if when how they their",
    ),
    (
        "fra",
        "le la les l un une des de du d et ou mais pour par avec sans sous sur dans entre vers est sont était étaient avez il elle que qui \
         ce cette ces son sa ses au aux à en ne pas plus très",
    ),
    (
        "deu",
        "der die das den dem ein eine einen einer einem und oder ist sind war wurde haben hat nicht mit für zu zum zur auf im in an am \
         von vom bei nach über aus als auch sehr sich noch nur wie keine du",
    ),
    (
        "spa",
        "el la los las un una de del y o con por para sin en a al que se lo le les es fue fueron muy más no ha han sobre entre como su",
    ),
    ("ita", "il lo la gli le un una di del della dei delle degli che nel nella per non con da su è ha al alla come più molto"),
    ("por", "o a os as um uma de do da dos das em no na com para por são foi que não mais muito ao pelo pela"),
    ("nld", "de het een van voor met zijn niet en dat in op om is aan bij naar"),
];

/// Words by which somebody is spoken to or of, in the order of [`LITTLE_WORDS`]: names of things have none.
pub const PERSONAL: [&str; LITTLE_WORDS.len()] = [
    "you your we our us",
    "vous votre vos nous notre nos",
    "sie ihr ihre ihren ihrem ihrer ihnen wir uns unser unsere dein deine deinen deiner",
    "usted sus nuestro nuestra nuestros nuestras tu tus",
    "suo sua suoi sue nostro nostra",
    "você seu sua seus suas nosso nossa",
    "uw wij jouw ons onze",
];
