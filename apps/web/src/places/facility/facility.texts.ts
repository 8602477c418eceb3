import { defineTexts, t } from '@tergeu/ui';

export const facilityTexts = defineTexts('facility', {
  title: t('Уақытша ұстау изоляторы', 'Изолятор временного содержания', 'Temporary detention facility'),
  hint: t(
    'Адам куәландырылып, қорғаушы ұсынылғаннан кейін ғана қабылданады. Мерзім өтсе, босату — сіздің міндетіңіз.',
    'Принимают только освидетельствованного, которому предложен защитник. Срок истёк — освободить обязаны вы.',
    'Accept only who was examined and offered counsel. When the limit is past, release is your duty.',
  ),
  checks: t('Қабылдау шарттары', 'Условия приёма', 'Before you accept'),
  examined: t('Жеткізгеннен кейін куәландырылған', 'Освидетельствован после доставления', 'Examined after delivery'),
  counsel: t('Қорғаушы ұсынылған', 'Защитник предложен', 'Counsel was offered'),
  protocol: t('Хаттама жасалған', 'Протокол составлен', 'Protocol drawn up'),
  injuries: t('Дене жарақаты бар', 'Есть телесные повреждения', 'Bodily injuries were found'),
  yes: t('иә', 'да', 'yes'),
  no: t('жоқ', 'нет', 'no'),
});
