import { random, type Random } from '../random.ts';

/** A word of sixty letters, as officials may make them. */
export const longWord = 'overheidsparticipatiebeleidsuitvoeringsprogrammacoördinators';

/** A title of exactly 180 characters. */
export const longTitle =
  'Waarom een verzonnen gemeente met zeven verzonnen partners na drie jaar praten, schrijven, schrappen en weer opnieuw beginnen toch besloot om het hele plan nog een keer te bekijken'; // prettier-ignore

/** An address that is longer than any screen is wide, without a place to break it. */
export const longUrl = `https://verzonnen.example/${'eindeloos'.repeat(24)}/index.php?${'a=b&'.repeat(20)}z=1`;

const subjects = ['de gemeente', 'een bewoner', 'het bestuur', 'een ambtenaar', 'de wijkraad', 'iedereen', 'het hele team', 'een verzonnen wethouder']; // prettier-ignore
const verbs = ['vroeg', 'schreef', 'zag', 'dacht', 'probeerde', 'begon', 'wachtte', 'luisterde'];
const rests = ['wat er nodig was', 'met het oude plan in de hand', 'naar wat de buurt wilde', 'zonder te weten hoe het afliep', 'tot de brief kwam', 'op een koude avond in het buurthuis', 'met dertig mensen om een tafel', 'omdat het niet anders kon']; // prettier-ignore

function sentence(from: Random): string {
  const text = `${from.pick(subjects)} ${from.pick(verbs)} ${from.pick(rests)}`;
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}, en ${from.pick(subjects)} ${from.pick(verbs)} ${from.pick(rests)}.`;
}

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * An essay of at least this many words, with this many notes spread over it and a heading now and
 * then. The same seed gives the same essay.
 */
export function essay(words: number, notes: number, seed = 12): string {
  const from = random(seed);
  const blocks: string[] = [];
  let written = 0;
  let noted = 0;
  while (written < words || noted < notes) {
    if (blocks.length % 14 === 0) blocks.push(`## Verzonnen hoofdstuk ${String(blocks.length / 14 + 1)}`);
    let paragraph = from.list(3, 6, () => sentence(from)).join(' ');
    if (noted < notes && noted <= (written / words) * notes) {
      noted += 1;
      paragraph += `[^n${String(noted)}]`;
    }
    written += count(paragraph);
    blocks.push(paragraph);
  }
  const texts = Array.from({ length: notes }, (_, index) => `[^n${String(index + 1)}]: ${index % 10 === 0 ? `${sentence(from)} <${longUrl}>` : sentence(from)}`); // prettier-ignore
  return [...blocks, ...texts].join('\n\n').replaceAll('<https', '[bron](https').replaceAll('z=1>', 'z=1)');
}
