import type { Client } from 'pg';
import type { searchDocumentOf } from '../search';

const surnames = 'Әлімов Нұрғалиев Ахметов Сейітов Жүнісов Қасымов Иванов Соловьёв Ким Оспанов Бекова Сүлейменов Төлегенов Щукин Цой'.split(
  ' ',
);
const given = 'Нұрғали Қайрат Әлия Ержан Юрий Айгүл Шыңғыс Мұхтар Наталья Дәулет Жанат Гүлнәр Асхат Ботагөз Ильяс Руслан'.split(' ');
const endings = 'бек хан жан қыз ұлы тай гүл мұрат'.split(' ');
const streets = ['Абай даңғылы', 'Төле би көшесі', 'ул. Сатпаева', 'Достық даңғылы', 'ул. Ленина', 'Қабанбай батыр көшесі'];
const cities = ['almaty', 'atyrau', 'semey', 'taraz', 'shymkent'];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const id = (space: number, index: number): string => `00000000-0000-7000-${8000 + space}-${String(index).padStart(12, '0')}`;

/** A hundred documents a case. Which words meet is fixed by the number, so that every run is the same. */
function memoryOf(index: number): { machine: string; memory: Record<string, string> } {
  const place = `${at(streets, index * 7)}, ${(index * 13) % 199}`;
  switch (index % 100 === 0 ? 0 : 1 + (index % 5)) {
    case 0:
      return { machine: 'case', memory: { number: numberOf(index / 100), title: `Ұрлық ${place}`, city: cityOf(index / 100), offenceId: 'CC 188(2)' } }; // prettier-ignore
    case 1:
      return { machine: 'weapon', memory: { model: `АК-${index % 90}`, serialNumber: `АК ${100_000 + ((index * 7919) % 900_000)}`, place, kind: 'assaultRifle' } }; // prettier-ignore
    case 2:
      return { machine: 'vehicle', memory: { model: `Образец ${index % 50}`, plate: `${100 + (index % 900)} АВС ${index % 20}`, city: at(cities, index) } }; // prettier-ignore
    case 3:
      return { machine: 'evidence-item', memory: { description: `Телефон ${at(given, index * 3)} ${index}`, sealNumber: `П-${index}`, kind: 'phone' } }; // prettier-ignore
    default:
      return { machine: 'person', memory: { name: `${at(surnames, index * 11)} ${at(given, index * 17)}${at(endings, index * 29)}`, bornOn: `19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 9}` } }; // prettier-ignore
  }
}
const numberOf = (index: number): string => `2201-${String(index).padStart(5, '0')}/01`;
const cityOf = (index: number): string => at(cities, index);

/** Puts synthetic documents, and the register rows that say who may read them, straight into the tables; for tests and measuring only. */
export async function layOutDocuments(superuser: Client, count: number, documentOf: typeof searchDocumentOf): Promise<void> {
  await superuser.query(`SET session_replication_role = replica`);
  const cases = Array.from({ length: count / 100 }, (_, index) => ({
    case_id: id(1, index), number: numberOf(index), city: cityOf(index),
  })); // prettier-ignore
  await superuser.query(
    `INSERT INTO case_register (case_id, id, recorded_at, changed_at, number, title, category, city, incident_at, offence_id, body_id, registered_at, state)
     SELECT r.case_id, r.case_id, now(), now(), r.number, 'Specimen', 'theft', r.city, now(), 'CC 188(2)', '${id(0, 201)}', now(), 'registered'
     FROM jsonb_to_recordset($1::jsonb) AS r(case_id uuid, number text, city text)`,
    [JSON.stringify(cases)],
  );
  for (let from = 0; from < count; from += 10_000) {
    const documents = Array.from({ length: Math.min(10_000, count - from) }, (_, offset) => {
      const index = from + offset;
      return { case_id: id(1, Math.floor(index / 100)), ...documentOf({ id: index % 100 === 0 ? id(1, index / 100) : id(2, index), ...memoryOf(index) }) }; // prettier-ignore
    });
    await superuser.query(
      `INSERT INTO search_document (case_id, id, kind, title, detail, words, codes, folding)
       SELECT r.case_id, r.id, r.kind, r.title, r.detail, r.words, r.codes, r.folding FROM jsonb_to_recordset($1::jsonb)
         AS r(case_id uuid, id uuid, kind text, title text, detail text, words text, codes text, folding smallint)`,
      [JSON.stringify(documents)],
    );
  }
  await superuser.query('RESET session_replication_role');
  await superuser.query('VACUUM ANALYZE search_document');
  await superuser.query('ANALYZE case_register');
}
