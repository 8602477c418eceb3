import { by } from '../kernel/standing';
import { machineSetup } from './complaint.setup';

const { createMachine, requires } = machineSetup;

/** A complaint of abuse (CPC 100–106): seen by a prosecutor, checked by an outsider, decided with reasons, told, reviewed, closed. */
export const complaintMachine = createMachine({
  id: 'complaint',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 100' },
      on: {
        receive: { target: 'received', actions: 'rememberReceipt', guard: requires('isOfARecordedPerson', 'isOnInjuriesOfThatPerson') },
      },
    },
    received: {
      meta: { article: 'CPC 101(2)', waitsFor: by.prosecutorOfLocality },
      on: {
        register: { target: 'registered', actions: 'rememberRegistration' },
        'clock.registration.missed': { actions: 'rememberMissed' },
      },
    },
    registered: {
      meta: { article: 'CPC 105(1-1)', waitsFor: by.prosecutorOfLocality },
      on: {
        assignChecker: { target: 'checking', actions: 'rememberChecker', guard: requires('isCheckerImpartial') },
        'clock.check.missed': { actions: 'rememberMissed' },
      },
    },
    checking: {
      type: 'parallel',
      meta: { article: 'CPC 105(2)' },
      on: {
        assignChecker: { actions: 'rememberChecker', guard: requires('isCheckerImpartial') },
        decideWellFounded: { target: 'decided', actions: 'rememberWellFounded', guard: requires('isStillImpartial') },
        decideUnfounded: { target: 'decided', actions: 'rememberUnfounded', guard: requires('isStillImpartial') },
        'clock.check.missed': { actions: 'rememberMissed' },
      },
      states: {
        prosecution: {
          meta: { article: 'CPC 105(2)' },
          initial: 'inCheck',
          states: { inCheck: { meta: { article: 'CPC 105(2)', waitsFor: by.namedProsecutor } } },
        },
        internalSecurity: {
          meta: { article: 'CPC 104' },
          initial: 'notAsked',
          states: {
            notAsked: {
              meta: { article: 'CPC 104' },
              on: {
                askInternalSecurity: { target: 'asked', actions: 'rememberInternalOfficer', guard: requires('isInternalCheckerImpartial') },
              },
            },
            asked: {
              meta: { article: 'CPC 104', waitsFor: by.internalChecker },
              on: { reportInternalCheck: { target: 'reported', actions: 'rememberInternalReport', guard: requires('isStillImpartial') } },
            },
            reported: { meta: { article: 'CPC 104' } },
          },
        },
      },
    },
    decided: {
      meta: { article: 'CPC 105(4)', waitsFor: by.namedProsecutor },
      on: {
        tellComplainant: { target: 'complainantTold', actions: 'rememberTelling' },
        'clock.telling.missed': { actions: 'rememberMissed' },
      },
    },
    complainantTold: {
      meta: { article: 'CPC 105(4)' },
      on: {
        appeal: { target: 'appealed', actions: 'rememberAppeal' },
        close: { target: 'closed', actions: 'rememberClosing', guard: requires('hasNoUnexplainedInjuries') },
      },
    },
    appealed: {
      meta: { article: 'CPC 105(1)', waitsFor: by.prosecutorOfLocality },
      on: {
        assignReviewer: { target: 'inReview', actions: 'rememberReviewer', guard: requires('isReviewerAnother') },
        'clock.review.missed': { actions: 'rememberMissed' },
      },
    },
    inReview: {
      meta: { article: 'CPC 105(2)', waitsFor: by.namedProsecutor },
      on: {
        assignReviewer: { actions: 'rememberReviewer', guard: requires('isReviewerAnother') },
        reviewAppeal: { target: 'reviewed', actions: 'rememberReview', guard: requires('isStillImpartial') },
        'clock.review.missed': { actions: 'rememberMissed' },
      },
    },
    reviewed: {
      meta: { article: 'CPC 105(4)', waitsFor: by.namedProsecutor },
      on: {
        tellComplainant: { target: 'complainantTold', actions: 'rememberTelling' },
        'clock.telling.missed': { actions: 'rememberMissed' },
      },
    },
    closed: { type: 'final', meta: { article: 'CPC 105(4)' } },
  },
});
