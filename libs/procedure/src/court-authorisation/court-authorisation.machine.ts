import { by } from '../kernel/standing';
import { machineSetup } from './court-authorisation.setup';

const { createMachine, requires } = machineSetup;

/** An urgent action does not wait for the papers (CPC 254(3), 220(14)); the judge reviews it afterwards. Once he has the petition, he decides. */
const urgent = {
  executeUrgently: { target: 'executedUrgently', actions: 'rememberUrgentExecution', guard: requires('hasUrgentPath') },
} as const;

/** What stood until an appeal against it was allowed (CPC 106(8), 107). */
const setAside = { setAside: { target: 'setAside', actions: 'rememberSettingAside', guard: requires('hasAllowedAppeal') } } as const;

/** Search, seizure, sample, inspection of a dwelling, attachment: by decision of the investigating judge (CPC 56, 220, 252–255, 268). */
export const courtAuthorisationMachine = createMachine({
  id: 'court-authorisation',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 252' },
      on: {
        draft: {
          target: 'drafted',
          actions: 'rememberDraft',
          guard: requires('isOfARecordedPerson', 'hasNamedWhatIsSought', 'wasFoundBefore'),
        },
      },
    },
    drafted: {
      meta: { article: 'CPC 254(1)', waitsFor: by.investigators },
      on: {
        ...urgent,
        submit: { target: 'submitted', actions: 'rememberSubmission' },
        executeWithoutCourt: { target: 'executedWithoutCourt', actions: 'rememberExecution', guard: requires('isNotReservedToTheCourt') },
        'clock.attachmentFiling.missed': { actions: 'rememberMissed' },
      },
    },
    submitted: {
      meta: { article: 'CPC 193', waitsFor: by.supervisingProsecutor },
      on: {
        ...urgent,
        support: { target: 'supported', actions: 'rememberSupport' },
        decline: { target: 'declined', actions: 'rememberReasons' },
        'clock.attachmentFiling.missed': { actions: 'rememberMissed' },
      },
    },
    supported: {
      meta: { article: 'CPC 220(13)', waitsFor: by.judge },
      on: {
        grant: { target: 'granted', actions: 'rememberGrant', guard: requires('isNoWiderThanAsked') },
        refuseAuthorisation: { target: 'refused', actions: 'rememberRefusal' },
        'clock.judgeDecision.missed': { actions: 'rememberMissed' },
      },
    },
    granted: {
      meta: { article: 'CPC 254(4)', waitsFor: by.investigators },
      on: {
        ...setAside,
        execute: { target: 'executed', actions: 'rememberExecution', guard: requires('isWithinValidity') },
        'clock.validity.missed': { target: 'lapsed' },
      },
    },
    executedUrgently: {
      meta: { article: 'CPC 254(3)', waitsFor: by.investigators },
      on: {
        tellJudge: { target: 'judgeTold', actions: 'rememberNotice' },
        'clock.judgeNotice.missed': { target: 'reviewOverdue', actions: 'rememberMissed' },
      },
    },
    reviewOverdue: {
      meta: { article: 'CPC 220(14)', waitsFor: by.investigators },
      on: { tellJudge: { target: 'judgeTold', actions: 'rememberNotice' } },
    },
    judgeTold: {
      meta: { article: 'CPC 220(14)', waitsFor: by.judge },
      on: {
        findLawful: { target: 'foundLawful', actions: 'rememberLawful' },
        findUnlawful: { target: 'foundUnlawful', actions: 'rememberUnlawful' },
        'clock.judgeRuling.missed': { actions: 'rememberMissed' },
      },
    },
    executed: { meta: { article: 'CPC 256' }, on: setAside },
    executedWithoutCourt: { meta: { article: 'CPC 256' }, on: setAside },
    foundLawful: { meta: { article: 'CPC 220(14)' }, on: setAside },
    foundUnlawful: { type: 'final', meta: { article: 'CPC 112' } },
    setAside: { type: 'final', meta: { article: 'CPC 112' } },
    declined: { type: 'final', meta: { article: 'CPC 193' } },
    refused: { type: 'final', meta: { article: 'CPC 220(13)' } },
    lapsed: { type: 'final', meta: { article: 'CPC 254(1)' } },
  },
});
