/**
 * Rare signs that stand in for others while an engine reads a text. Punctuation stands in for
 * punctuation, because punctuation decides where emphasis begins and ends.
 */
const punctuation = Array.from('፠፡።፣፤፥፦፧፨᛫᛬᛭᠀᠁᠂᠃᠄᠅᠆᠇᠈᠉᠊᭚᭛᭜᭝᭞᭟᭠᰻᰼᰽᰾᰿');
const letters = Array.from('ꀀꀁꀂꀃꀄꀅꀆꀇꀈꀉꀊꀋꀌꀍꀎꀏꀐꀑꀒꀓꀔꀖꀗꀘꀙꀚꀛꀜꀝꀞꀟ');

/** Those that do not occur in a text. Empty only for a text that was made for it. */
export const freePunctuation = (text: string): readonly string[] => punctuation.filter((sign) => !text.includes(sign));
export const freeLetters = (text: string): readonly string[] => letters.filter((sign) => !text.includes(sign));
