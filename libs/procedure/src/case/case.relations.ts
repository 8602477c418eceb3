import { machineSetup } from './case.setup';

const { requires } = machineSetup;

/** The copies of an order to join or sever may be due, or its limits run out, wherever the case has come to meanwhile. */
export const relationLimits = {
  sendCopies: { actions: 'rememberCopies', guard: requires('hasCopiesToSend') },
  'clock.joiningCopies.missed': { actions: 'rememberCopiesMissed' },
  'clock.severingCopy.missed': { actions: 'rememberCopiesMissed' },
  'clock.otherFile.missed': { actions: 'rememberOneSided' },
} as const;

/** Joining and severing while a case is under investigation (CPC 43, 44). One order at a time: the other file follows it, or it is withdrawn. */
export const relating = {
  ...relationLimits,
  joinCase: { actions: 'rememberJoining', guard: requires('isAnotherFile', 'hasBothFilesAgreeing', 'hasCopiesSent') },
  severCase: {
    actions: 'rememberSevering',
    guard: requires(
      'isAnotherFile', 'hasBothFilesAgreeing', 'hasCopiesSent', 'arePersonsOfThisFile', 'areSeveredPersonsNotDetained',
    ), // prettier-ignore
  },
  decideJurisdiction: { actions: 'rememberJurisdiction', guard: requires('isJoiningOrdered') },
  confirmPart: { actions: 'rememberPart', guard: requires('isJoiningOrdered', 'isJurisdictionDecided') },
  confirmSevered: { actions: 'rememberNewFile', guard: requires('isSeveringOrdered', 'isSeveredFileAsOrdered') },
  withdrawOrder: { actions: 'rememberWithdrawnOrder', guard: requires('isOrderOpen') },
  becomePartOf: {
    target: 'partOfAnother',
    actions: 'rememberLead',
    guard: requires('isAnotherFile', 'isNoLeadItself', 'hasBothFilesAgreeing', 'hasCopiesSent'),
  },
} as const;
