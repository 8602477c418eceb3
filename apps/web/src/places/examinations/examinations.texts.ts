import { defineTexts, t } from '@tergeu/ui';

export const examinationsTexts = defineTexts('examinations', {
  title: t('Медициналық куәландыру', 'Медицинские освидетельствования', 'Medical examinations'),
  hint: t(
    'Изоляторға орналастырмас бұрын әр ұсталған адам қаралады. Жарақат — оның мән-жайын анықтаудың басы.',
    'До помещения в изолятор осматривают каждого. Найденное повреждение начинает выяснение обстоятельств.',
    'Everybody is examined before placement. An injury found begins the determination of its circumstances.',
  ),
});
