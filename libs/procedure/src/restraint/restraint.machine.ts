import { by } from '../kernel/standing';
import { machineSetup } from './restraint.setup';

const { createMachine, requires } = machineSetup;

/** A measure of restraint (CPC 136–153): proposed, agreed by the prosecutor, ordered by the judge where the law asks it. */
export const restraintMachine = createMachine({
  id: 'restraint',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 136' },
      on: {
        propose: { target: 'proposed', actions: 'rememberProposal', guard: requires('isOfARecordedPerson', 'isCustodyAllowedForMinor') },
      },
    },
    proposed: {
      meta: { article: 'CPC 147(2)', waitsFor: by.supervisingProsecutor },
      on: {
        agreeToMeasure: { target: 'agreed', actions: 'rememberAgreement', guard: requires('isNotItsAuthor') },
        refuseMeasure: { target: 'refusedByProsecutor', actions: 'rememberReasons' },
      },
    },
    agreed: {
      meta: { article: 'CPC 148(2)', waitsFor: [...by.judge, ...by.investigators] },
      on: {
        order: { target: 'inForce', actions: 'rememberOrder', guard: requires('isReservedToTheCourt') },
        refuseOrder: { target: 'refusedByJudge', actions: 'rememberReasons' },
        apply: { target: 'inForce', actions: 'rememberApplication', guard: requires('needsNoCourt') },
        'clock.judgeDecision.missed': { actions: 'rememberMissed' },
      },
    },
    inForce: {
      meta: { article: 'CPC 140' },
      on: {
        openReview: { target: 'underReview', actions: 'rememberReview', guard: requires('hasGroundForReview') },
        lift: { target: 'lifted', actions: 'rememberEnd' },
        extend: { actions: 'rememberExtension', guard: requires('isReservedToTheCourt') },
        'clock.term.missed': { target: 'expired', actions: 'rememberEnd' },
      },
    },
    underReview: {
      meta: { article: 'CPC 153', waitsFor: by.supervisingProsecutor },
      on: {
        keep: { target: 'inForce', actions: 'rememberKeeping' },
        replace: { target: 'replaced', actions: 'rememberReplacement', guard: requires('isWithoutIsolation') },
        lift: { target: 'lifted', actions: 'rememberEnd' },
        extend: { actions: 'rememberExtension', guard: requires('isReservedToTheCourt') },
        'clock.reviewDecision.missed': { actions: 'rememberMissed' },
        'clock.term.missed': { target: 'expired', actions: 'rememberEnd' },
      },
    },
    replaced: { type: 'final', meta: { article: 'CPC 153' } },
    lifted: { type: 'final', meta: { article: 'CPC 153' } },
    expired: { type: 'final', meta: { article: 'CPC 152(4)' } },
    refusedByProsecutor: { type: 'final', meta: { article: 'CPC 147(2)' } },
    refusedByJudge: { type: 'final', meta: { article: 'CPC 148(2)' } },
  },
});
