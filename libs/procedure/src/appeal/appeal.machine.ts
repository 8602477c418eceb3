import { by } from '../kernel/standing';
import { machineSetup } from './appeal.setup';

const { createMachine, requires } = machineSetup;

/** An appeal against a decision or act (CPC 100–107): to a prosecutor who had no part in it, to the judge, to the regional court. */
export const appealMachine = createMachine({
  id: 'appeal',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 100' },
      on: {
        lodge: { target: 'lodged', actions: 'rememberLodging', guard: requires('isOfARecordedPerson', 'isAgainstAnAct') },
        lodgeAgainstRuling: {
          target: 'beforeRegionalCourt',
          actions: 'rememberLodging',
          guard: requires('isOfARecordedPerson', 'isAgainstARecentRuling'),
        },
      },
    },
    lodged: {
      meta: { article: 'CPC 105(1)', waitsFor: by.prosecutorOfLocality },
      on: {
        assignReviewer: { target: 'inReview', actions: 'rememberReviewer', guard: requires('isReviewerImpartial') },
        goToCourt: { target: 'beforeCourt', actions: 'rememberFiling', guard: requires('wasLeftUnanswered') },
        withdraw: { target: 'withdrawn', actions: 'rememberWithdrawal' },
        'clock.answer.missed': { actions: 'rememberMissed' },
        'clock.silence.missed': { actions: 'rememberSilence' },
      },
    },
    inReview: {
      meta: { article: 'CPC 105(2)', waitsFor: by.namedProsecutor },
      on: {
        assignReviewer: { actions: 'rememberReviewer', guard: requires('isReviewerImpartial') },
        extendReview: { actions: 'rememberExtension', guard: requires('isWithinItsFirstTerm') },
        satisfy: { target: 'satisfied', actions: 'rememberSatisfaction', guard: requires('isStillImpartial') },
        dismiss: { target: 'dismissed', actions: 'rememberDismissal', guard: requires('isStillImpartial') },
        goToCourt: { target: 'beforeCourt', actions: 'rememberFiling', guard: requires('wasLeftUnanswered') },
        withdraw: { target: 'withdrawn', actions: 'rememberWithdrawal' },
        'clock.answer.missed': { actions: 'rememberMissed' },
        'clock.silence.missed': { actions: 'rememberSilence' },
      },
    },
    satisfied: {
      meta: { article: 'CPC 105(4)', waitsFor: by.namedProsecutor },
      on: {
        tellAppellant: { target: 'remedyDue', actions: 'rememberTelling' },
        'clock.telling.missed': { actions: 'rememberMissed' },
      },
    },
    dismissed: {
      meta: { article: 'CPC 105(4)', waitsFor: by.namedProsecutor },
      on: {
        tellAppellant: { target: 'dismissalTold', actions: 'rememberTelling' },
        'clock.telling.missed': { actions: 'rememberMissed' },
      },
    },
    dismissalTold: {
      meta: { article: 'CPC 106(5)' },
      on: {
        goToCourt: { target: 'beforeCourt', actions: 'rememberFiling' },
        'clock.toCourt.missed': { target: 'closed', actions: 'rememberEnd' },
      },
    },
    beforeCourt: {
      meta: { article: 'CPC 106(6)', waitsFor: by.judge },
      on: {
        sendMaterials: { actions: 'rememberMaterials' },
        appointHearing: { actions: 'rememberHearing', guard: requires('isRulingNotLate') },
        ruleForAppellant: { target: 'remedyDue', actions: 'rememberRulingFor', guard: requires('isImpartialJudge') },
        ruleAgainstAppellant: { target: 'rejected', actions: 'rememberRulingAgainst', guard: requires('isImpartialJudge') },
        withdraw: { target: 'withdrawn', actions: 'rememberWithdrawal' },
        'clock.materials.missed': { actions: 'rememberMissed' },
        'clock.ruling.missed': { actions: 'rememberLateRuling' },
      },
    },
    rejected: {
      meta: { article: 'CPC 107' },
      on: {
        challengeRuling: { target: 'beforeRegionalCourt', actions: 'rememberChallenge', guard: requires('isRulingStillOpen') },
        'clock.challenge.missed': { target: 'closed', actions: 'rememberEnd' },
        'clock.materials.missed': { actions: 'rememberMissed' },
      },
    },
    beforeRegionalCourt: {
      meta: { article: 'CPC 107', waitsFor: by.judge },
      on: {
        allowFinally: { target: 'remedyDue', actions: 'rememberAllowing', guard: requires('isImpartialJudge') },
        rejectFinally: { target: 'closed', actions: 'rememberRejection', guard: requires('isImpartialJudge') },
        withdraw: { target: 'withdrawn', actions: 'rememberWithdrawal' },
        'clock.finalRuling.missed': { actions: 'rememberMissed' },
        'clock.materials.missed': { actions: 'rememberMissed' },
        'clock.remedy.missed': { actions: 'rememberMissed' },
      },
    },
    remedyDue: {
      meta: { article: 'CPC 105(3)', waitsFor: by.supervisingProsecutor },
      on: {
        recordRemedy: { target: 'closed', actions: 'rememberRemedy', guard: requires('isActUndone') },
        challengeRuling: { target: 'beforeRegionalCourt', actions: 'rememberChallenge', guard: requires('isRulingStillOpen') },
        'clock.remedy.missed': { actions: 'rememberMissed' },
        'clock.materials.missed': { actions: 'rememberMissed' },
      },
    },
    closed: { type: 'final', meta: { article: 'CPC 105(4)' } },
    withdrawn: { type: 'final', meta: { article: 'CPC 100' } },
  },
});
