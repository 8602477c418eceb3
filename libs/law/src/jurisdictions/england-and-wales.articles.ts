import { t } from '../texts';

/** Police and Criminal Evidence Act 1984, sections in use, own words. */
export const titlesOfPace = {
  'PACE 24': t('Констебльдің ордерсіз қамауы', 'Арест констеблем без ордера', 'Arrest without warrant by a constable'),
  'PACE 34': t('Полицияда ұстауға шектеулер', 'Ограничения содержания в полиции', 'Limitations on police detention'),
  'PACE 37': t('Ұстауға рұқсат беру', 'Решение о содержании в полиции', 'Custody officer authorises detention'),
  'PACE 40': t('Ұстауды мерзімді тексеру', 'Периодический пересмотр содержания', 'Review of police detention'),
  'PACE 41': t('Айып тағусыз ұстаудың шегі', 'Предел содержания без обвинения', 'Limits on detention without charge'),
  'PACE 42': t('Ұстауды ұзартуға рұқсат', 'Разрешение на продление содержания', 'Authorisation of continued detention'),
  'PACE 43': t('Одан әрі ұстау ордері', 'Ордер на дальнейшее содержание', 'Warrants of further detention'),
  'PACE 44': t('Ордерді ұзарту', 'Продление ордера', 'Extension of warrants'),
  'PACE 56': t('Қамау туралы хабарлату құқығы', 'Право уведомить об аресте', 'Right to have someone informed'),
  'PACE 58': t('Заң кеңесіне құқық', 'Право на юридическую консультацию', 'Access to legal advice'),
} as const;
