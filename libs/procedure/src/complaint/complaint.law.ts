import { parameter, sharedLimits, t, type Limit } from '@tergeu/law';

const since = '2015-01-01';

export const complaintLaw = {
  registration: parameter<Limit>({
    id: 'complaint.registration',
    title: t('Прокурордың тіркеуі', 'Регистрация прокурором', 'Registration by the prosecutor'),
    versions: [
      {
        from: since,
        value: { amount: 24, unit: 'hours', startCounts: false, rollsOver: false },
        source: {
          article: 'CPC 101(2)',
          key: 'procedure 8.2',
          certainty: 'unverified',
          note: t(
            'Азаптау туралы шағым прокурорға дереу беріледі; 24 сағат — өзге шағымдардың шегі',
            'Жалоба на пытки передаётся прокурору немедленно; 24 часа — предел для прочих жалоб',
            'A complaint of torture goes to the prosecutor at once; 24 h is the bound for other complaints',
          ),
        },
      },
    ],
  }),
  check: sharedLimits.complaint,
  checkAboutDetention: sharedLimits.urgentComplaint,
  telling: parameter<Limit>({
    id: 'complaint.telling',
    title: t('Арыз берушіге хабарлау', 'Уведомление заявителя', 'Notice to the complainant'),
    versions: [
      {
        from: since,
        value: { amount: 3, unit: 'days', startCounts: false, rollsOver: true },
        source: {
          article: 'CPC 105(4)',
          key: 'procedure 8.8',
          certainty: 'unverified',
          note: t('Мерзім табылмады; өнімнің саясаты', 'Срок не найден; политика продукта', 'No term was found; policy of this product'),
        },
      },
    ],
  }),
};
