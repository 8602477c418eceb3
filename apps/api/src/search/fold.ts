/**
 * One key for every spelling of a name: Kazakh and Russian Cyrillic, Kazakh Latin (of 2018 and of 2021), usual English.
 * `transliteration` and `cyrillic-to-translit-js` were tried: they know no Ә, Қ or Ң, and bring no two Latin spellings together.
 * Keys are ASCII letters and digits, one letter a sound: x = ш, q = ч, c = ц, j = ж; trigrams work on them in every locale.
 */

/** A letter of a key, and the part of the text that it stands for. */
export interface Folded {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A word of a text: its key, where it stands, and which part each letter stands for. */
export interface FoldedWord extends Folded {
  readonly letters: readonly Folded[];
}

const sounds: Readonly<Record<string, string>> = {
  // Cyrillic, Kazakh and Russian
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', є: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', ы: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h',
  ц: 'c', ч: 'q', ш: 'x', щ: 'x', ъ: '', ь: '', ю: 'iu', я: 'ia', дж: 'j',
  // Kazakh Latin, where taking off the mark would change the sound
  ş: 'x', ç: 'q', š: 'x', č: 'q', ž: 'j', ý: 'u', ı: 'i', ŋ: 'n',
  // English spellings
  a: 'a', b: 'b', c: 'k', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o', p: 'p', q: 'k', r: 'r',
  s: 's', t: 't', u: 'u', v: 'v', w: 'u', x: 'ks', y: 'i', z: 'z',
  shch: 'x', sch: 'x', sh: 'x', ch: 'q', zh: 'j', dzh: 'j', dj: 'j', kh: 'h', gh: 'g', ph: 'f', ck: 'k', ts: 'c', tz: 'c',
  yo: 'e', ye: 'e', ya: 'ia', yu: 'iu',
}; // prettier-ignore
const longest = 4;
const joiners = /['’ʼ`´ʹ]/;
const wordLetter = /[\p{L}\p{N}]/u;
const marks = /\p{M}/gu;

/** The words of a text with their keys; apostrophes join, everything else that is no letter or digit parts. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  const units = unitsOf(text);
  for (let at = 0; at < units.length;) {
    let end = at;
    while (end < units.length && units[end]!.kind !== 'gap') end += 1;
    if (end > at) {
      const letters = simplified(soundsOf(units.slice(at, end).filter(({ kind }) => kind === 'letter')));
      if (letters.length > 0)
        words.push({ key: letters.map(({ key }) => key).join(''), from: units[at]!.from, to: units[end - 1]!.to, letters });
    }
    at = end + 1;
  }
  return words;
}

/** The keys alone, in order. */
export const foldedKeys = (text: string): string[] => foldWords(text).map(({ key }) => key);

interface Unit {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'letter' | 'joiner' | 'gap';
}

/** Characters in lower case; a mark that changes no sound is taken off, with the character it may stand apart from. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (const character of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const to = from + character.length;
    const lower = character.normalize('NFC').toLowerCase();
    const letter = lower in sounds ? lower : lower.normalize('NFKD').replace(marks, '');
    const kind = wordLetter.test(lower) && letter !== '' ? 'letter' : joiners.test(letter) ? 'joiner' : 'gap';
    units.push({ letter, from, to, kind });
    from = to;
  }
  return units;
}

/** The longest spelling of a sound wins. */
function soundsOf(units: readonly Unit[]): Folded[] {
  const found: Folded[] = [];
  for (let at = 0; at < units.length;) {
    let length = Math.min(longest, units.length - at);
    const spelling = () => units.slice(at, at + length).map(({ letter }) => letter).join(''); // prettier-ignore
    while (length > 1 && !(spelling() in sounds)) length -= 1;
    const key = sounds[spelling()] ?? (/^[0-9]+$/.test(spelling()) ? spelling() : Array.from(spelling(), unknown).join(''));
    const span = { from: units[at]!.from, to: units[at + length - 1]!.to };
    for (const letter of key) found.push({ key: letter, ...span });
    at += length;
  }
  return found;
}

/** Letters of other scripts stand for themselves by their number, so that a word of them still has a key. */
const unknown = (letter: string): string => `z${letter.codePointAt(0)!.toString(36)}`;

const merging: ReadonlySet<string> = new Set(['ie', 'ng']);

/** A doubled letter is one (not a digit); `ie` is e, as in Gabiyev; `ng` is n, since ң is written so. */
function simplified(letters: readonly Folded[]): Folded[] {
  const kept: Folded[] = [];
  for (const one of letters) {
    const last = kept.at(-1);
    const merges = last && ((last.key === one.key && !/[0-9]/.test(one.key)) || merging.has(last.key + one.key));
    if (merges)
      kept[kept.length - 1] = {
        key: last.key + one.key === 'ng' ? 'n' : one.key,
        from: Math.min(last.from, one.from),
        to: Math.max(last.to, one.to),
      };
    else kept.push(one);
  }
  return kept;
}

/** Letters and digits that look alike on a plate, a seal or a frame. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: '1', ј: 'j', к: 'k', м: 'm', о: '0', р: 'p', т: 't', у: 'y', ү: 'y', х: 'x', з: '3', ѕ: 's',
  o: '0', i: '1', l: '1',
}; // prettier-ignore

/** A serial number, plate, seal or number of a case, as it is compared: look-alikes are one, only letters and digits count. */
export function foldCode(text: string): Folded[] {
  return unitsOf(text)
    .filter(({ kind }) => kind === 'letter')
    .flatMap(({ letter, from, to }) => {
      const key = lookAlikes[letter] ?? (/^[a-z0-9]+$/.test(letter) ? letter : (sounds[letter] ?? unknown(letter)));
      return Array.from(key, (one) => ({ key: one, from, to }));
    });
}

/** The code's key. */
export const foldedCode = (text: string): string => foldCode(text).map(({ key }) => key).join(''); // prettier-ignore
