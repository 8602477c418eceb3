import { machineSetup } from './damage-claim.setup';
import { by } from '../kernel/standing';

const { createMachine, requires } = machineSetup;

const assess = { target: 'assessed', actions: 'rememberAssessment' } as const;
const recognise = { target: 'recognised', actions: 'rememberRecognition' } as const;
const refuseRecognition = { target: 'recognitionRefused', actions: 'rememberRefusal' } as const;
const appealRefusal = { target: 'refusalAppealed', actions: 'rememberAppeal', guard: requires('isAppealInTime') } as const;
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
      on: { document: { target: 'documented', actions: 'rememberDocuments' }, recognise, refuseRecognition, ...missed },
    },
    documented: {
      meta: { article: 'CPC 113', waitsFor: by.investigators },
      on: { assess, recognise, refuseRecognition, ...missed },
    },
    assessed: { meta: { article: 'CPC 71', waitsFor: by.investigators }, on: { assess, recognise, refuseRecognition, ...missed } },
    /** A refusal bars nothing: who turns out to be harmed is recognised at once (CPC 71(1-1)). */
    recognitionRefused: {
      meta: { article: 'CPC 109', waitsFor: by.investigators },
      on: { handCopy: { target: 'refusalHanded', actions: 'rememberCopy' }, appealRefusal, recognise },
    },
    refusalHanded: {
      meta: { article: 'CPC 109' },
      on: {
        appealRefusal,
        recognise,
        'clock.recognitionAppeal.missed': { target: 'notRecognised', actions: 'rememberAppealOver' },
      },
    },
    refusalAppealed: {
      meta: { article: 'CPC 109', waitsFor: by.supervisingProsecutor },
      on: {
        cancelRefusal: { target: 'reported', actions: 'rememberCancelling' },
        upholdRefusal: { target: 'notRecognised', actions: 'rememberUpholding' },
      },
    },
    notRecognised: { meta: { article: 'CPC 109' }, on: { appealRefusal, recognise } },
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
