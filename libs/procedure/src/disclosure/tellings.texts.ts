import { t, type ArticleId, type Certainty, type Texts } from '@tergeu/law';

/** A step of which counsel is told, and why. */
export interface Telling {
  readonly article: ArticleId;
  readonly certainty: Certainty;
  readonly text: Texts;
}

const told = (article: ArticleId, certainty: Certainty, text: Texts): Telling => ({ article, certainty, text });

/** Steps of which counsel must be told, by `machine.command`; the articles are those of the step or of the telling. */
export const tellings: Readonly<Record<string, Telling>> = {
  'defence.admitCounsel': told('CPC 70(2)', 'probable', t('Сіз іске қорғаушы болып кірдіңіз', 'Вы допущены к участию в деле', 'You are admitted to the case')),
  'detention.apprehend': told('CPC 128(2)', 'probable', t('Қорғауыңыздағы адам ұсталды', 'Ваш подзащитный задержан', 'Your client has been detained')),
  'detention.drawProtocol': told('CPC 131(2)', 'probable', t('Ұстау хаттамасы жасалды', 'Составлен протокол задержания', 'The detention protocol is drawn')),
  'detention.question': told('CPC 64(3)', 'probable', t('Бірінші жауап алу өтті', 'Проведён первый допрос', 'The first questioning was held')),
  'detention.place': told('CPC 134', 'probable', t('Уақытша ұстау изоляторына орналастырылды', 'Помещён в изолятор временного содержания', 'Placed in a temporary detention facility')),
  'detention.takeToMedicalInstitution': told('CPC 279', 'probable', t('Медициналық ұйымға жеткізілді', 'Доставлен в медицинскую организацию', 'Taken to a medical institution')),
  'detention.bringFromMedicalInstitution': told('CPC 129', 'probable', t('Медициналық ұйымнан қайтарылды', 'Возвращён из медицинской организации', 'Brought back from the medical institution')),
  'detention.agreeToDetention': told('CPC 131(3)', 'unverified', t('Прокурор ұстауға келісті', 'Прокурор согласился с задержанием', 'The prosecutor agreed to the detention')),
  'detention.refuseDetention': told('CPC 133(1)', 'probable', t('Прокурор ұстаудан бас тартты: босату керек', 'Прокурор не согласился с задержанием: освободить', 'The prosecutor refused the detention: release is due')),
  'detention.extendDetention': told('CPC 14(2)', 'probable', t('Ұстау мерзімі ұзартылды', 'Срок задержания продлён', 'The detention has been extended')),
  'detention.clock.longestDetention.missed': told('CPC 133(2)', 'confirmed', t('Ұстау мерзімі өтті: дереу босату керек', 'Срок задержания истёк: немедленно освободить', 'The limit of the detention has passed: release is due at once')),
  'detention.release': told('CPC 133(1)', 'confirmed', t('Қорғауыңыздағы адам босатылды', 'Ваш подзащитный освобождён', 'Your client has been released')),
  'detention.recordRestraintOrder': told('CPC 148(2)', 'probable', t('Ұстау соттың шешімімен аяқталды', 'Задержание окончено постановлением суда', 'The detention ended with the order of the court')),
  'medical-examination.recordHealthy': told('CPC 131(2)', 'probable', t('Медициналық куәландыру: жарақат жоқ', 'Освидетельствование: повреждений нет', 'Examination: no injuries')),
  'medical-examination.recordInjuries': told('CPC 131(2)', 'probable', t('Медициналық куәландыру: жарақат тіркелді', 'Освидетельствование: зафиксированы повреждения', 'Examination: injuries were recorded')),
  'medical-examination.determineCircumstances': told('CPC 131(2)', 'unverified', t('Жарақаттың мән-жайы анықталды', 'Обстоятельства повреждений установлены', 'The circumstances of the injuries are determined')),
  'medical-examination.recommendOnHealth': told('CPC 138', 'unverified', t('Дәрігер денсаулық бойынша ұсыныс берді', 'Врач дал рекомендацию по здоровью', 'The doctor made a recommendation on health')),
  'restraint.agreeToMeasure': told('CPC 147(2)', 'unverified', t('Бұлтартпау шарасы туралы өтініш сотқа беріледі', 'Ходатайство о мере пресечения направляется в суд', 'A petition for a measure of restraint goes to the court')),
  'restraint.order': told('CPC 148(2)', 'confirmed', t('Судья бұлтартпау шарасын санкциялады', 'Судья санкционировал меру пресечения', 'The judge ordered a measure of restraint')),
  'restraint.refuseOrder': told('CPC 148(2)', 'confirmed', t('Судья бұлтартпау шарасынан бас тартты', 'Судья отказал в мере пресечения', 'The judge refused the measure of restraint')),
  'restraint.apply': told('CPC 140', 'confirmed', t('Бұлтартпау шарасы қолданылды', 'Применена мера пресечения', 'A measure of restraint applies')),
  'restraint.openReview': told('CPC 153', 'unverified', t('Бұлтартпау шарасы қайта қаралуда', 'Начат пересмотр меры пресечения', 'The measure is under review')),
  'restraint.keep': told('CPC 153', 'probable', t('Бұлтартпау шарасы сақталды', 'Мера пресечения оставлена', 'The measure is kept')),
  'restraint.replace': told('CPC 153', 'probable', t('Бұлтартпау шарасы өзгертілді', 'Мера пресечения изменена', 'The measure is changed')),
  'restraint.lift': told('CPC 153', 'probable', t('Бұлтартпау шарасының күші жойылды', 'Мера пресечения отменена', 'The measure is lifted')),
  'restraint.extend': told('CPC 151', 'probable', t('Бұлтартпау шарасының мерзімі ұзартылды', 'Срок меры пресечения продлён', 'The measure has been extended')),
  'restraint.clock.term.missed': told('CPC 152(4)', 'confirmed', t('Бұлтартпау шарасының мерзімі өтті: босату керек', 'Срок меры пресечения истёк: освободить', 'The term of the measure has passed: release is due')),
  'key-decision.agree': told('CPC 206(1)', 'unverified', t('Шешім күшіне енді: мәтінін оқыңыз', 'Решение вступило в силу: ознакомьтесь с текстом', 'A decision is in force: read its text')),
  'key-decision.supersede': told('CPC 207(1)', 'unverified', t('Шешім жаңасымен ауыстырылды', 'Решение заменено новым', 'A decision has been replaced')),
  'key-decision.revoke': told('CPC 193', 'unverified', t('Прокурор шешімнің күшін жойды', 'Прокурор отменил решение', 'The prosecutor revoked a decision')),
  'court-authorisation.execute': told('CPC 256', 'confirmed', t('Әрекет жүргізілді: хаттаманың көшірмесі', 'Проведено действие: копия протокола', 'An action was carried out: copy of the protocol')),
  'court-authorisation.executeUrgently': told('CPC 256', 'confirmed', t('Кейінге қалдырылмайтын әрекет жүргізілді', 'Проведено неотложное действие', 'An urgent action was carried out')),
  'court-authorisation.executeWithoutCourt': told('CPC 256', 'confirmed', t('Әрекет жүргізілді: хаттаманың көшірмесі', 'Проведено действие: копия протокола', 'An action was carried out: copy of the protocol')),
  'court-authorisation.findLawful': told('CPC 107', 'unverified', t('Судья әрекетті заңды деп таныды', 'Судья признал действие законным', 'The judge found the action lawful')),
  'court-authorisation.findUnlawful': told('CPC 107', 'unverified', t('Судья әрекетті заңсыз деп таныды', 'Судья признал действие незаконным', 'The judge found the action unlawful')),
  'court-authorisation.setAside': told('CPC 106(8)', 'unverified', t('Әрекет шағым бойынша күшін жойды', 'Действие отменено по жалобе', 'The action was set aside on appeal')),
  'case.interrupt': told('CPC 45', 'unverified', t('Тергеу мерзімдері үзілді', 'Сроки расследования прерваны', 'The terms of the investigation are interrupted')),
  'case.resume': told('CPC 45', 'unverified', t('Тергеу қайта басталды', 'Расследование возобновлено', 'The investigation is resumed')),
  'case.complete': told('CPC 294', 'confirmed', t('Тергеу әрекеттері аяқталды', 'Следственные действия окончены', 'The investigative actions have ended')),
  'case.giveForReading': told('CPC 294', 'confirmed', t('Іс танысуға берілді', 'Дело предъявлено для ознакомления', 'The file is given for reading')),
  'case.endReading': told('CPC 296', 'probable', t('Іспен танысу аяқталды', 'Ознакомление с делом окончено', 'The reading of the file has ended')),
  'case.returnForInvestigation': told('CPC 302', 'unverified', t('Іс қосымша тергеуге қайтарылды', 'Дело возвращено на дополнительное расследование', 'The case went back for further investigation')),
  'case.drawIndictment': told('CPC 305', 'probable', t('Айыптау актісі жасалды', 'Составлен обвинительный акт', 'The indictment is drawn')),
  'case.sendToCourt': told('CPC 305', 'probable', t('Іс сотқа жіберілді', 'Дело направлено в суд', 'The case went to the court')),
  'case.terminate': told('CPC 289', 'confirmed', t('Іс тоқтатылды', 'Дело прекращено', 'The case is terminated')),
  'case.replaceSupervisor': told('CPC 194(1)', 'unverified', t('Қадағалаушы прокурор ауысты', 'Сменился надзирающий прокурор', 'Another prosecutor supervises')),
  'case.addTeamMember': told('CPC 194(1)', 'probable', t('Тергеу тобының құрамы өзгерді', 'Изменён состав следственной группы', 'The investigating team has changed')),
  'complaint.register': told('CPC 105(1-1)', 'probable', t('Шағым тіркелді', 'Жалоба зарегистрирована', 'The complaint is registered')),
  'complaint.tellComplainant': told('CPC 105(4)', 'probable', t('Шағымның нәтижесі хабарланды', 'Сообщён результат по жалобе', 'The result of the complaint is told')),
  'appeal.extendReview': told('CPC 105(2)', 'probable', t('Шағымды қарау мерзімі ұзартылды', 'Срок рассмотрения жалобы продлён', 'The review of the appeal is extended')),
  'appeal.tellAppellant': told('CPC 105(4)', 'probable', t('Шағымға жауап берілді', 'Дан ответ на жалобу', 'The appeal is answered')),
  'appeal.appointHearing': told('CPC 106(6)', 'probable', t('Шағым бойынша отырыс тағайындалды', 'Назначено заседание по жалобе', 'A hearing on the appeal is appointed')),
  'appeal.ruleForAppellant': told('CPC 106(8)', 'probable', t('Судья шағымды қанағаттандырды', 'Судья удовлетворил жалобу', 'The judge allowed the appeal')),
  'appeal.ruleAgainstAppellant': told('CPC 106(8)', 'probable', t('Судья шағымды қанағаттандырмады', 'Судья оставил жалобу без удовлетворения', 'The judge rejected the appeal')),
  'appeal.allowFinally': told('CPC 107', 'probable', t('Облыстық сот шағымды қанағаттандырды', 'Областной суд удовлетворил жалобу', 'The regional court allowed the appeal')),
  'appeal.rejectFinally': told('CPC 107', 'probable', t('Облыстық сот шағымнан бас тартты', 'Областной суд отклонил жалобу', 'The regional court rejected the appeal')),
  'appeal.recordRemedy': told('CPC 104', 'unverified', t('Бұзушылық жойылды', 'Нарушение устранено', 'The breach is mended')),
  'disclosure.disclose': told('CPC 201(1)', 'unverified', t('Прокурор сізге материалды мерзімінен бұрын ашты', 'Прокурор досрочно раскрыл вам материал', 'The prosecutor disclosed something to you early')),
}; // prettier-ignore
