import { machineSetup } from './weapon.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

const match = {
  actions: 'rememberMatch',
  guard: requires('isOfAReportedTheft', 'isTheSameWeapon', 'isWithinTheStolenQuantity'),
} as const;
/** What was taken outside the scope of its action needs an action of its own (CPC 254(3)). */
const outsideScope = {
  coverBy: { actions: 'rememberCover', guard: requires('isOutsideTheScope', 'isCoveredByItsOwnAction') },
  'clock.ownDecision.missed': { actions: 'rememberMissed' },
} as const;
const examine = { target: 'examined', actions: 'rememberExamination' } as const;

/**
 * CC 287, 291; CPC 118, 221, 256, 261: weapons stolen, seized, handed in; examined, stored, matched to their theft.
 * Not modelled yet: return, destruction and moves between keepers (S10).
 */
export const weaponMachine = createMachine({
  id: 'weapon',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 118' },
      on: {
        reportStolen: {
          target: 'reportedStolen',
          actions: 'rememberTheft',
          guard: requires('hasAlreadyHappened', 'isSingleWhenNumbered', 'isOfARecordedObject'),
        },
        recordSeizure: {
          target: 'seized',
          actions: 'rememberSeizure',
          guard: requires('isSingleWhenNumbered', 'isFromAnActionCarriedOut', 'isFromARecordedPerson'),
        },
        recordHandIn: {
          target: 'handedIn',
          actions: 'rememberHandIn',
          guard: requires('isSingleWhenNumbered', 'isGivenUpOfOwnWill'),
        },
      },
    },
    reportedStolen: {
      meta: { article: 'CC 291' },
      on: {
        recordRecovery: {
          target: 'recovered',
          actions: 'rememberRecovery',
          guard: requires('isFromAnActionCarriedOut', 'isFromARecordedPerson', 'isNotMatchedYet'),
        },
      },
    },
    recovered: { meta: { article: 'CPC 221', waitsFor: by.investigators }, on: { ...outsideScope, examine } },
    seized: { meta: { article: 'CPC 221', waitsFor: by.investigators }, on: { ...outsideScope, examine, matchToTheft: match } },
    handedIn: { meta: { article: 'CC 287', waitsFor: by.investigators }, on: { examine, matchToTheft: match } },
    examined: {
      meta: { article: 'CPC 221', waitsFor: by.investigators },
      on: { ...outsideScope, store: { target: 'stored', actions: 'rememberStorage' }, matchToTheft: match },
    },
    stored: { meta: { article: 'CPC 118' }, on: { ...outsideScope, matchToTheft: match } },
  },
});
