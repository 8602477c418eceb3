import { by } from '../kernel/standing';
import { extensionRegion } from './extension.region';
import { machineSetup } from './restraint.setup';

const { createMachine, requires } = machineSetup;
/** The term is over: the facility lets the person go by its own resolution, the prosecutor and the case holder may (CPC 152(4)). */
const whoLetGo = [...by.anyFacilityOfficer, ...by.supervisingProsecutor];

/** A measure of restraint (CPC 136–153): proposed, agreed by the prosecutor, ordered by the judge where the law asks it. */
export const restraintMachine = createMachine({
  id: 'restraint',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 136' },
      on: {
        propose: {
          target: 'proposed',
          actions: 'rememberProposal',
          guard: requires(
            'isOfARecordedPerson',
            'isCustodyAllowedForMinor',
            'isPunishableEnoughForCustody',
            'isOfTheMeasureReplaced',
            'isReplacementGroundOnFile',
          ),
        },
      },
    },
    proposed: {
      meta: { article: 'CPC 147(2)', waitsFor: by.supervisingProsecutor },
      on: {
        agreeToMeasure: { target: 'agreed', actions: 'rememberAgreement', guard: requires('isNotItsAuthor') },
        agreeToLighter: { target: 'agreed', actions: 'rememberLighterAgreement', guard: requires('isNotItsAuthor', 'isLighter') },
        refuseMeasure: { target: 'refusedByProsecutor', actions: 'rememberReasons' },
      },
    },
    agreed: {
      meta: { article: 'CPC 148(2)', waitsFor: [...by.judge, ...by.investigators] },
      on: {
        order: {
          target: 'inForce',
          actions: 'rememberOrder',
          guard: requires(
            'isReservedToTheCourt',
            'isOnlyMeasure',
            'isTimeLeft',
            'isShortEnough',
            'hasBailDecided',
            'isNoBailGroundOfOffence',
            'hasCounselForCustody',
            'isCustodyAllowedForMinor',
            'isPunishableEnoughForCustody',
            'isCaseNotTerminated',
          ),
        },
        orderLighter: {
          target: 'inForce',
          actions: 'rememberLighterOrder',
          guard: requires('isReservedToTheCourt', 'isOnlyMeasure', 'isTimeLeft', 'isLighter', 'hasBailDecided', 'isCaseNotTerminated'),
        },
        refuseOrder: { target: 'refusedByJudge', actions: 'rememberReasons' },
        apply: {
          target: 'inForce',
          actions: 'rememberApplication',
          guard: requires('needsNoCourt', 'isOnlyMeasure', 'isCaseNotTerminated'),
        },
        'clock.judgeDecision.missed': { actions: 'rememberMissed' },
      },
    },
    inForce: {
      type: 'parallel',
      meta: { article: 'CPC 140' },
      on: {
        lift: { target: 'lifted', actions: 'rememberLifting' },
        supersede: { target: 'replaced', actions: 'rememberSuccessor', guard: requires('hasSuccessorInForce') },
        recordBreach: { actions: 'rememberBreach', guard: requires('isBreakable') },
        withdrawSurety: { actions: 'rememberWithdrawal', guard: requires('isASurety') },
        announceQualification: { actions: 'rememberQualification', guard: requires('isQualificationInForce') },
        warnOfExpiry: { actions: 'rememberWarning', guard: requires('hasATerm') },
        transferToRemandPrison: { actions: 'rememberTransfer', guard: requires('isInTemporaryFacility') },
        'clock.term.missed': { target: 'expired', actions: 'rememberOverdue' },
        'clock.qualification.missed': [
          { actions: 'rememberLateQualification', guard: requires('isQualificationInForce') },
          { target: 'fallen', actions: 'rememberOverdue', guard: requires('isHeld') },
          { target: 'lapsed', actions: 'rememberEnd' },
        ],
        'clock.bailPayment.missed': { actions: 'rememberUnpaid' },
        'clock.newMeasure.missed': { actions: 'rememberMissed' },
        'clock.extensionAnswer.missed': { actions: 'rememberMissed' },
        'clock.extensionFiling.missed': { actions: 'rememberMissed' },
        'clock.extensionRuling.missed': { actions: 'rememberMissed' },
        'clock.expiryWarning.missed': { actions: 'rememberMissed' },
        'clock.temporaryFacility.missed': { actions: 'rememberMissed' },
      },
      states: {
        review: {
          initial: 'settled',
          meta: { article: 'CPC 153' },
          states: {
            settled: {
              meta: { article: 'CPC 153' },
              on: {
                openReview: { target: 'underReview', actions: 'rememberReview', guard: requires('hasGroundForReview') },
                askForChange: { target: 'changeAsked', actions: 'rememberChangeAsked', guard: requires('isChangeWithoutCourt') },
              },
            },
            underReview: {
              meta: { article: 'CPC 153', waitsFor: by.supervisingProsecutor },
              on: {
                keep: { target: 'settled', actions: 'rememberKeeping' },
                replace: {
                  target: '#restraint.replaced',
                  actions: 'rememberReplacement',
                  guard: requires('isWithoutIsolation', 'isChangeWithoutCourt'),
                },
                'clock.reviewDecision.missed': { actions: 'rememberMissed' },
              },
            },
            changeAsked: {
              meta: { article: 'CPC 153(3)', waitsFor: by.supervisingProsecutor },
              on: {
                consentToChange: [
                  { target: '#restraint.lifted', actions: 'rememberChange', guard: requires('isNotWhoAskedForChange', 'isToLift') },
                  { target: '#restraint.replaced', actions: 'rememberChange', guard: requires('isNotWhoAskedForChange') },
                ],
                refuseChange: { target: 'settled', actions: 'rememberChangeRefused' },
              },
            },
          },
        },
        term: extensionRegion,
      },
    },
    expired: { meta: { article: 'CPC 152(4)', waitsFor: whoLetGo }, on: { release: { target: 'released', actions: 'rememberRelease' } } },
    fallen: { meta: { article: 'CPC 139', waitsFor: whoLetGo }, on: { release: { target: 'released', actions: 'rememberRelease' } } },
    replaced: { type: 'final', meta: { article: 'CPC 153' } },
    lifted: { type: 'final', meta: { article: 'CPC 153' } },
    lapsed: { type: 'final', meta: { article: 'CPC 139' } },
    released: { type: 'final', meta: { article: 'CPC 152(4)' } },
    refusedByProsecutor: { type: 'final', meta: { article: 'CPC 147(2)' } },
    refusedByJudge: { type: 'final', meta: { article: 'CPC 148(2)' } },
  },
});
