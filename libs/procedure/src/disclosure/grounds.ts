import { t, type ArticleId, type Certainty, type Texts } from '@tergeu/law';

/** Why something is shown to counsel, or is not. */
export interface Ground {
  /** Null: no article was found; then it is policy of this product. */
  readonly article: ArticleId | null;
  readonly certainty: Certainty;
  /** Row of the reference. */
  readonly key: string;
  readonly text: Texts;
}

const ground = (article: ArticleId | null, certainty: Certainty, key: string, text: Texts): Ground => ({ article, certainty, key, text });

/** The grounds of the rule of disclosure, one line each; what the reference does not confirm is unverified. */
export const grounds = {
  ownPapers: ground(
    'CPC 70(2)', 'probable', 'procedure 4.10',
    t('Қорғаушы іске кіріскеннен бастап алатын құжаттар', 'Документы, которые защитник получает с момента вступления в дело', 'Papers that counsel has from the entry into the case'),
  ),
  hearing: ground(
    'CPC 148(2)', 'confirmed', 'procedure 6.1',
    t('Күзетпен ұстау күдікті мен қорғаушының қатысуымен қаралады', 'Содержание под стражей рассматривается с участием подозреваемого и защитника', 'Custody is heard with the suspect and counsel present'),
  ),
  protocol: ground(
    'CPC 256', 'confirmed', 'procedure 9.9',
    t('Хаттаманың көшірмесі адамға тапсырылады', 'Копия протокола вручается лицу', 'A copy of the protocol is handed to the person'),
  ),
  announced: ground(
    'CPC 206(1)', 'unverified', 'procedure 15 QUAL-ANN',
    t('Күшіне енген шешім күдіктіге жарияланады', 'Решение, вступившее в силу, объявляется подозреваемому', 'A decision in force is announced to the suspect'),
  ),
  ownComplaint: ground(
    'CPC 105(4)', 'probable', 'procedure 8.8',
    t('Өтініш берушіге нәтиже хабарланады', 'Заявителю сообщают результат', 'The complainant is told of the result'),
  ),
  participants: ground(
    'CPC 194(1)', 'probable', 'procedure 2.10',
    t('Тергеу тобының құрамы күдіктіге хабарланады', 'Состав следственной группы объявляется подозреваемому', 'The suspect is shown who investigates'),
  ),
  opened: ground(
    'CPC 296', 'confirmed', 'procedure 11.5, 11.6',
    t('Іс танысуға берілді', 'Дело предъявлено для ознакомления', 'The file has been given for reading'),
  ),
  decided: ground(
    'CPC 201(1)', 'unverified', 'procedure 5.18',
    t('Прокурордың шешімі бойынша', 'По решению прокурора', 'By decision of a prosecutor'),
  ),
  secrecy: ground(
    'CPC 201(1)', 'unverified', 'procedure 5.18',
    t('Тергеп-тексеру деректері жария етілмейді', 'Данные досудебного расследования не разглашаются', 'Data of the investigation are not disclosed'),
  ),
  notBefore: ground(
    'CPC 254(7)', 'unverified', 'procedure 6.10',
    t('Санкция әрекет басталар алдында ғана көрсетіледі', 'Постановление предъявляют лишь перед началом действия', 'An authorisation is shown only as the action begins'),
  ),
  ofOffice: ground(
    null, 'unverified', 'no row',
    t('Оқырманның лауазымы бойынша', 'По должности читающего', 'By the office of the reader'),
  ),
  ofOthers: ground(
    null, 'unverified', 'no row',
    t('Басқа адамдар туралы мәлімет', 'Сведения о других лицах', 'Data of other persons'),
  ),
  inwardWork: ground(
    null, 'unverified', 'no row',
    t('Органдардың ішкі жұмысы', 'Внутренняя работа органов', 'Inward work of the bodies'),
  ),
} as const satisfies Record<string, Ground>; // prettier-ignore

export type GroundId = keyof typeof grounds;

/** As coarse as it can be told: what is withheld is named by nothing narrower. */
export type WithheldClass = 'step' | 'decision' | 'item' | 'circumstance';

export const classTexts: Readonly<Record<WithheldClass, Texts>> = {
  step: t('Тергеу әрекеті', 'Действие расследования', 'A step of the investigation'),
  decision: t('Күшіне енген шешім', 'Решение, вступившее в силу', 'A decision in force'),
  item: t('Зат немесе құжат', 'Предмет или документ', 'An item or a paper'),
  circumstance: t('Оқиға мен залал туралы жазба', 'Запись о событии и ущербе', 'A record on the event and the harm'),
};

/** Until when what the law withholds is withheld. */
export const untilReading: Texts = t(
  'іс танысуға берілгенге дейін (294–296-баптар)',
  'до предъявления дела для ознакомления (ст. 294–296)',
  'until the file is given for reading (art. 294–296)',
);
