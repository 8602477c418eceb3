import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './damage-claim.clocks';
import type { commands } from './damage-claim.commands';
import type { conditions } from './damage-claim.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: { kk: 'Залал туралы өтініш', ru: 'Заявление об ущербе', en: 'Damage claim' },
  states: {
    unopened: { kk: 'Тіркелмеген', ru: 'Не внесено', en: 'Not recorded' },
    reported: { kk: 'Мәлімделді', ru: 'Заявлено', en: 'Reported' },
    documented: { kk: 'Құжатталды', ru: 'Задокументировано', en: 'Documented' },
    assessed: { kk: 'Бағаланды', ru: 'Оценено', en: 'Assessed' },
    recognitionRefused: { kk: 'Танудан бас тартылды', ru: 'В признании отказано', en: 'Recognition refused' },
    refusalHanded: { kk: 'Бас тарту көшірмесі берілді', ru: 'Копия отказа вручена', en: 'Copy of the refusal handed over' },
    refusalAppealed: { kk: 'Бас тартуға шағым жасалды', ru: 'Отказ обжалован', en: 'Refusal appealed against' },
    notRecognised: { kk: 'Мәртебесі танылмады', ru: 'Статус не признан', en: 'Not recognised' },
    recognised: { kk: 'Мәртебесі танылды', ru: 'Статус признан', en: 'Recognised' },
    decided: { kk: 'Шешілді', ru: 'Решено', en: 'Decided' },
  },
  commands: {
    report: { kk: 'Залалды тіркеу', ru: 'Внести заявление об ущербе', en: 'Record reported damage' },
    document: { kk: 'Құжаттау', ru: 'Задокументировать', en: 'Document' },
    assess: { kk: 'Бағалау', ru: 'Оценить', en: 'Assess' },
    recognise: {
      kk: 'Жәбірленуші немесе азаматтық талапкер деп тану',
      ru: 'Признать потерпевшим или гражданским истцом',
      en: 'Recognise as victim or civil claimant',
    },
    refuseRecognition: { kk: 'Танудан бас тарту', ru: 'Отказать в признании', en: 'Refuse recognition' },
    handCopy: { kk: 'Бас тарту көшірмесін беру', ru: 'Вручить копию отказа', en: 'Hand over a copy of the refusal' },
    appealRefusal: { kk: 'Бас тартуға шағымды тіркеу', ru: 'Записать жалобу на отказ', en: 'Record the appeal against the refusal' },
    cancelRefusal: { kk: 'Бас тартудың күшін жою', ru: 'Отменить отказ', en: 'Cancel the refusal' },
    upholdRefusal: { kk: 'Бас тартуды күшінде қалдыру', ru: 'Оставить отказ в силе', en: 'Uphold the refusal' },
    decide: { kk: 'Талапты шешу', ru: 'Решить по иску', en: 'Decide on the claim' },
  },
  fields: {
    claimantName: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Claimant' },
    claimantKind: { kk: 'Өтініш берушінің түрі', ru: 'Вид заявителя', en: 'Kind of claimant' },
    city: { kk: 'Қала', ru: 'Город', en: 'City' },
    objectDescription: { kk: 'Бүлінген мүлік', ru: 'Повреждённое имущество', en: 'Damaged property' },
    objectId: { kk: 'Шабуылға ұшыраған объект', ru: 'Объект нападения', en: 'Attacked object' },
    amountTenge: { kk: 'Мәлімделген залал, теңге', ru: 'Заявленный ущерб, тенге', en: 'Reported damage, tenge' },
    findings: { kk: 'Анықталғаны', ru: 'Установлено', en: 'Findings' },
    assessedTenge: { kk: 'Бағаланған залал, теңге', ru: 'Оценённый ущерб, тенге', en: 'Assessed damage, tenge' },
    recognisedAs: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
    outcome: { kk: 'Шешім', ru: 'Решение', en: 'Outcome' },
    statement: { kk: 'Шағым мәтіні', ru: 'Текст жалобы', en: 'Text of the appeal' },
    reasons: { kk: 'Негіздеме', ru: 'Основания', en: 'Reasons' },
  },
  options: {
    claimantKind: {
      resident: { kk: 'Тұрғын', ru: 'Житель', en: 'Resident' },
      business: { kk: 'Кәсіпкерлік субъектісі', ru: 'Субъект бизнеса', en: 'Business' },
      state: { kk: 'Мемлекет', ru: 'Государство', en: 'State' },
    },
    recognisedAs: {
      victim: { kk: 'Жәбірленуші', ru: 'Потерпевший', en: 'Victim' },
      civilClaimant: { kk: 'Азаматтық талапкер', ru: 'Гражданский истец', en: 'Civil claimant' },
    },
    outcome: {
      sentToCourt: { kk: 'Іспен бірге сотқа жіберілді', ru: 'Направлено в суд с делом', en: 'Sent to court with the case' },
      settled: { kk: 'Тараптар келісті', ru: 'Урегулировано сторонами', en: 'Settled' },
      compensated: { kk: 'Өтелді', ru: 'Возмещено', en: 'Compensated' },
      withdrawn: { kk: 'Кері қайтарылды', ru: 'Отозвано', en: 'Withdrawn' },
    },
  },
  conditions: {
    isOfARecordedObject: {
      is: { kk: 'Объект іске енгізілген', ru: 'Объект внесён в дело', en: 'The object is recorded in the case' },
      remedy: { kk: 'Алдымен объектіні енгізіңіз', ru: 'Сначала внесите объект', en: 'Record the object first' },
    },
    isAppealInTime: {
      is: {
        kk: 'Шағым мерзімі өтпеген және прокурор әлі шешпеген',
        ru: 'Срок обжалования не истёк, и прокурор ещё не решил',
        en: 'The time for an appeal is not over, and the prosecutor has not decided',
      },
      remedy: {
        kk: 'Негіз болса, адамды таныңыз',
        ru: 'При наличии оснований признайте лицо',
        en: 'Recognise the person where there is ground',
      },
    },
    wasAssessed: {
      is: { kk: 'Залал бағаланған', ru: 'Ущерб оценён', en: 'The damage was assessed' },
      remedy: { kk: 'Алдымен залалды бағалаңыз', ru: 'Сначала оцените ущерб', en: 'Assess the damage first' },
    },
  },
  clocks: {
    recognition: { kk: 'Жәбірленуші деп тану', ru: 'Признание потерпевшим', en: 'Recognition as a victim' },
    recognitionAppeal: { kk: 'Бас тартуға шағым', ru: 'Обжалование отказа', en: 'Appeal against the refusal' },
  },
};
