import { by } from '../kernel/standing';
import { agreementRegion } from './agreement.region';
import { machineSetup } from './detention.setup';

const { createMachine, requires } = machineSetup;

/**
 * Detention of a suspect (CPC 128–135): from the minute of actual detention to release or a court's order.
 * What was promised beyond the Code (the prosecutor's agreement) is a clock: no answer in time means release.
 */
export const detentionMachine = createMachine({
  id: 'detention',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 128(2)' },
      on: {
        apprehend: {
          target: 'held',
          actions: 'rememberApprehension',
          guard: requires(
            'isOfARecordedPerson', 'isPunishableByImprisonment', 'isCustodyAskedWhereItIsTheGround',
            'isEmergencyThere', 'isDelayExplained', 'isCaseNotTerminated', 'isNotHeldAlready', 'hasNewGroundsIfHeldBefore',
          ), // prettier-ignore
        },
      },
    },
    held: {
      type: 'parallel',
      meta: { article: 'CPC 131(4)' },
      on: {
        question: {
          actions: 'rememberQuestioning',
          guard: requires(
            'wasOfferedCounsel', 'hasTalkedToDefender', 'hasCounselWhereMandatory', 'isProtocolDrawn', 'isByDay', 'isOfLawfulLength', 'isAfterABreak', 'isOverByNow',
            'wasNotRefusedByTheCourt',
          ), // prettier-ignore
        },
        notifyMission: { actions: 'rememberMission', guard: requires('isForeignAndMissionUntold') },
        extendDetention: {
          actions: 'rememberExtension',
          guard: requires('isNextRungOfTheLadder', 'isOutsideTheInvestigation', 'wasNotRefusedByTheCourt'),
        },
        reviewDetention: { actions: 'rememberReview', guard: requires('isPeriodicReviewAsked') },
        release: { target: 'released', actions: 'rememberRelease', guard: requires('isGroundOnFile', 'isGroundOfWhoReleases') },
        recordRestraintOrder: { target: 'remanded', actions: 'rememberRestraint', guard: requires('hasRestraintOrderedInTime') },
        'clock.longestDetention.missed': { target: 'overdue', actions: 'rememberOverdue' },
        'clock.prosecutorAnswer.missed': { target: 'overdue', actions: 'rememberOverdue' },
        'clock.protocol.missed': { actions: 'rememberMissed' },
        'clock.prosecutorNotice.missed': { actions: 'rememberMissed' },
        'clock.review.missed': { actions: 'rememberMissed' },
        'clock.firstQuestioning.missed': { actions: 'rememberMissed' },
        'clock.family.missed': { actions: 'rememberMissed' },
        'clock.mission.missed': { actions: 'rememberMissed' },
      },
      states: {
        custody: {
          initial: 'apprehended',
          meta: { article: 'CPC 131(1)' },
          states: {
            apprehended: {
              meta: { article: 'CPC 129', waitsFor: by.investigators },
              on: {
                deliver: { target: 'delivered', actions: 'rememberDelivery' },
                takeToMedicalInstitution: { target: 'inMedicalInstitution', actions: 'rememberInstitution' },
              },
            },
            delivered: {
              meta: { article: 'CPC 131(2)', waitsFor: by.investigators },
              on: {
                drawProtocol: { target: 'protocolDrawn', actions: 'rememberProtocol' },
                takeToMedicalInstitution: { target: 'inMedicalInstitution', actions: 'rememberInstitution' },
              },
            },
            protocolDrawn: {
              meta: { article: 'CPC 134', waitsFor: by.facilityInCity },
              on: {
                place: {
                  target: 'placed',
                  actions: 'rememberPlacement',
                  guard: requires(
                    'isExaminedSinceDelivery', 'isFitForFacility', 'wasOfferedCounsel', 'hasCounselWhereMandatory',
                    'isWithinTime', 'wasNotRefusedByTheCourt',
                  ), // prettier-ignore
                },
                takeToMedicalInstitution: { target: 'inMedicalInstitution', actions: 'rememberInstitution' },
              },
            },
            placed: {
              meta: { article: 'CPC 134', waitsFor: by.facilityOfficer },
              on: { takeToMedicalInstitution: { target: 'inMedicalInstitution', actions: 'rememberInstitution' } },
            },
            inMedicalInstitution: {
              meta: { article: 'CPC 279', waitsFor: by.investigators },
              on: {
                bringFromMedicalInstitution: [
                  { target: 'protocolDrawn', actions: 'rememberReturn', guard: requires('isProtocolDrawn') },
                  { target: 'delivered', actions: 'rememberReturn' },
                ],
                drawProtocol: { actions: 'rememberProtocol', guard: requires('isProtocolMissing') },
              },
            },
          },
        },
        agreement: agreementRegion,
        notices: {
          initial: 'familyAwaited',
          meta: { article: 'CPC 135' },
          states: {
            familyAwaited: {
              meta: { article: 'CPC 135' },
              on: { notifyFamily: { target: 'familyNotified', actions: 'rememberFamily' } },
            },
            familyNotified: { meta: { article: 'CPC 135' } },
          },
        },
      },
    },
    overdue: {
      meta: { article: 'CPC 133(2)', waitsFor: by.whoReleases },
      on: {
        release: { target: 'released', actions: 'rememberRelease', guard: requires('isGroundOnFile', 'isGroundOfWhoReleases') },
        recordRestraintOrder: { target: 'remanded', actions: 'rememberRestraint', guard: requires('hasRestraintOrderedInTime') },
      },
    },
    released: {
      meta: { article: 'CPC 133(1)', waitsFor: by.investigators },
      on: { close: { target: 'closed', actions: 'rememberClosing', guard: requires('hasNoUnexplainedInjuries') } },
    },
    remanded: {
      meta: { article: 'CPC 148(2)', waitsFor: by.investigators },
      on: { close: { target: 'closed', actions: 'rememberClosing', guard: requires('hasNoUnexplainedInjuries') } },
    },
    closed: { type: 'final', meta: { article: 'CPC 133(4)' } },
  },
});
