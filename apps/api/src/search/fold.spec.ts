import fc from 'fast-check';
import { foldedCode, foldedKeys, foldWords } from './fold';

/** Each line: spellings of one name, in Kazakh Cyrillic, Russian Cyrillic, Kazakh Latin, English. */
const names: readonly (readonly string[])[] = [
  ['Нұрғали', 'Нургали', 'Nurgali', 'Nurghali', 'Нұрғалі', 'Nurğali', 'Nurǵalı', 'Nūrğali'],
  ['Қайрат', 'Кайрат', 'Qairat', 'Kairat', 'Qayrat', 'Kayrat', 'Qaırat'],
  ['Әлімжан', 'Алимжан', 'Alimzhan', 'Älimjan', 'Alimjan', 'Álimjan'],
  ['Шыңғыс', 'Shyngys', 'Şyñğys', 'Shynghys', 'Shyńǵys', 'Шынгыс'],
  ['Өмірзақ', 'Омирзак', 'Omirzak', 'Ömirzaq', 'Ómirzaq', 'Omirzaq'],
  ['Үкіжан', 'Укижан', 'Ukizhan', 'Ükijan', 'Úkijan'],
  ['Һарун', 'Харун', 'Harun', 'Kharun'],
  ['Мұхтар', 'Мухтар', 'Mukhtar', 'Muhtar', 'Mūhtar'],
  ['Әлия', 'Алия', 'Aliya', 'Alia', 'Äliia', 'Álıa'],
  ['Ержан', 'Yerzhan', 'Erzhan', 'Erjan'],
  ['Юрий', 'Yuri', 'Yuriy', 'Yurii', 'Iurii'],
  ['Евгений', 'Yevgeny', 'Evgeniy', 'Evgenii'],
  ['Наталья', 'Наталия', 'Natalya', 'Natalia', "Natal'ya"],
  ['Фёдор', 'Федор', 'Fyodor', 'Fedor'],
  ['Соловьёв', 'Соловьев', 'Solovyov', 'Solovyev', 'Soloviev'],
  ['Щукин', 'Shchukin', 'Schukin'],
  ['Чингиз', 'Chingiz', 'Çingiz'],
  ['Цой', 'Tsoy', 'Tsoi'],
  ['Джамал', 'Жамал', 'Jamal', 'Zhamal', 'Dzhamal', 'Djamal'],
  ['Дәулет', 'Даулет', 'Daulet', 'Dawlet', 'Däulet', 'Dáýlet'],
  ['Жүсіп', 'Жусип', 'Zhusip', 'Jüsip', 'Júsip'],
  ['Маңғыстау', 'Мангыстау', 'Mangystau', 'Mañğystau', 'Mangghystau'],
  ['Анна', 'Ана', 'Anna'],
  ['Аггей', 'Агей', 'Aggey'],
  ['Ильяс', 'Ілияс', 'Ilyas', 'Iliyas', 'İlias'],
];

describe('one key for a name', () => {
  it.each(names)('%s', (...spellings) => {
    expect(Object.fromEntries(spellings.map((one) => [one, foldedKeys(one).join(' ')]))).toEqual(
      Object.fromEntries(spellings.map((one) => [one, foldedKeys(spellings[0]!).join(' ')])),
    );
  });

  it('keeps different names apart', () => {
    const keys = names.map(([first]) => foldedKeys(first!).join(' '));
    expect(new Set(keys).size).toBe(names.length);
    expect(foldedKeys('Самат')).not.toEqual(foldedKeys('Шамат'));
    expect(foldedKeys('Жанат')).not.toEqual(foldedKeys('Занат'));
  });

  it('takes letters that come in two parts for one', () => expect(foldedKeys('Й Ё'.normalize('NFD'))).toEqual(foldedKeys('Й Ё')));
  it('parts at what is no letter', () => expect(foldedKeys('Қасым-Жомарт, ул. 5')).toEqual(['kasim', 'jomart', 'ul', '5']));
  it('leaves doubled digits', () => expect(foldedKeys('дом 1122')).toEqual(['dom', '1122']));
  it('gives a word of another script a key', () => expect(foldedKeys('王')[0]).toMatch(/^[a-z0-9]+$/));

  it('knows which part of the text each letter stands for', () => {
    const [, word] = foldWords('г. Щұчинск')!;
    expect([word!.key, word!.from, word!.to]).toEqual(['xuqinsk', 3, 10]);
    expect(word!.letters.map(({ from, to }) => [from, to])[0]).toEqual([3, 4]);
  });

  it('always gives ASCII keys, and spans that lie within the text and do not go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { key, letters } of foldWords(text)) {
          expect(key).toMatch(/^[a-z0-9]+$/);
          let last = 0;
          for (const { from, to } of letters) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeLessThanOrEqual(text.length);
            last = from;
          }
        }
      }),
    );
  });
});

describe('one key for a number', () => {
  it.each([
    ['АК 1О47', 'AK-1047', 'ak1047', 'АК1047'],
    ['123 АВС 02', '123ABC02', '123-АВС-02', '123 abc 02'],
    ['№ I-77', '1 77', 'l77', 'І77'],
    ['З15', '315'],
  ])('%s', (...spellings) => expect(new Set(spellings.map(foldedCode)).size).toBe(1));
  it('keeps different numbers apart', () => expect(foldedCode('AK 1047')).not.toBe(foldedCode('AK 1048')));
});
