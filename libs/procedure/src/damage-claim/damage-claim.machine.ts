import { machineSetup } from './damage-claim.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

const assess = { target: 'assessed', actions: 'rememberAssessment' } as const;
const recognise = { target: 'recognised', actions: 'rememberRecognition' } as const;
/** Late recognition stays due; that it is late stays on record. */
const missed = { 'clock.recognition.missed': { actions: 'rememberMissedRecognition' } } as const;

/** CPC 71, 109, 113, 166–170: nature and size of the harm, recognition of the victim, the claim. */
export const damageClaimMachine = createMachine({
  id: 'damage-claim',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 109' },
      on: { report: { target: 'reported', actions: 'rememberReport', guard: requires('isOfARecordedObject') } },
    },
    reported: {
      meta: { article: 'CPC 109', waitsFor: by.investigators },
      on: { document: { target: 'documented', actions: 'rememberDocuments' }, recognise, ...missed },
    },
    documented: {
      meta: { article: 'CPC 113', waitsFor: by.investigators },
      on: { assess, recognise, ...missed },
    },
    assessed: { meta: { article: 'CPC 71', waitsFor: by.investigators }, on: { assess, recognise, ...missed } },
    recognised: {
      meta: { article: 'CPC 167', waitsFor: by.supervisingProsecutor },
      on: {
        document: { actions: 'rememberDocuments' },
        assess: { actions: 'rememberAssessment' },
        decide: { target: 'decided', actions: 'rememberOutcome', guard: requires('wasAssessed') },
      },
    },
    decided: { meta: { article: 'CPC 170' }, type: 'final' },
  },
});
