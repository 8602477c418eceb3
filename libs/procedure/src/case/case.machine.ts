import { by } from '../kernel/standing';
import { machineSetup } from './case.setup';
import { staffing } from './case.staffing';

const { createMachine, requires } = machineSetup;

/** A criminal case from registration to the court or its termination (CPC 179–305). */
export const caseMachine = createMachine({
  id: 'case',
  context: {},
  initial: 'unopened',
  states: {
    unopened: {
      meta: { article: 'CPC 179' },
      on: {
        register: {
          target: 'registered',
          actions: 'rememberRegistration',
          guard: requires('isOfTheLocality', 'isOffenceOfItsCategory', 'isIncidentPast'),
        },
      },
    },
    registered: {
      meta: { article: 'CPC 185', waitsFor: [...by.investigatorOfBody, ...by.prosecutorOfLocality] },
      on: {
        assignInvestigator: {
          target: 'assigned',
          actions: 'rememberInvestigator',
          guard: requires('isOfTheBodyOrGroup', 'isNotExcludedFromTheCase'),
        },
        takeUnderSupervision: { target: 'taken', actions: 'rememberSupervision', guard: requires('isNotOfTheFirstTier') },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    taken: {
      meta: { article: 'CPC 193', waitsFor: by.investigatorOfBody },
      on: {
        ...staffing,
        assignInvestigator: {
          target: 'supervised',
          actions: 'rememberInvestigator',
          guard: requires('isOfTheBodyOrGroup', 'isNotExcludedFromTheCase'),
        },
      },
    },
    assigned: {
      meta: { article: 'CPC 59', waitsFor: by.prosecutorOfLocality },
      on: {
        addTeamMember: staffing.addTeamMember,
        takeUnderSupervision: { target: 'supervised', actions: 'rememberSupervision', guard: requires('isNotOfTheFirstTier') },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    supervised: {
      meta: { article: 'CPC 193', waitsFor: by.investigators },
      on: {
        ...staffing,
        begin: { target: 'underInvestigation', actions: 'rememberBeginning', guard: requires('isLedByAProsecutorWhereTheLawAsks') },
      },
    },
    underInvestigation: {
      meta: { article: 'CPC 189' },
      on: {
        ...staffing,
        interrupt: {
          target: 'interrupted',
          actions: 'rememberInterruption',
          guard: requires('hasInterruptionInForce', 'isInterruptionGroundOnFile'),
        },
        complete: {
          target: 'completed',
          actions: 'rememberCompletion',
          guard: requires(
            'hasQualificationInForce', 'isLedByAProsecutorWhereTheLawAsks', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
          ), // prettier-ignore
        },
        terminate: {
          target: 'terminated',
          actions: 'rememberTermination',
          guard: requires(
            'hasTerminationInForce', 'isTerminationGroundOnFile', 'isNotObjectedTo', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
          ), // prettier-ignore
        },
      },
    },
    interrupted: {
      meta: { article: 'CPC 45' },
      on: { ...staffing, resume: { target: 'underInvestigation', actions: 'rememberResumption' } },
    },
    completed: {
      meta: { article: 'CPC 294', waitsFor: by.investigators },
      on: {
        ...staffing,
        giveForReading: { target: 'givenForReading', actions: 'rememberReading' },
        sendToProsecutor: { target: 'withProsecutor', actions: 'rememberSending' },
        returnForInvestigation: { target: 'underInvestigation', actions: 'rememberReturn' },
      },
    },
    givenForReading: {
      meta: { article: 'CPC 296', waitsFor: by.investigators },
      on: {
        replaceSupervisor: staffing.replaceSupervisor,
        endReading: { target: 'completed', actions: 'rememberEndOfReading' },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    withProsecutor: {
      meta: { article: 'CPC 302', waitsFor: by.supervisingProsecutor },
      on: {
        replaceSupervisor: staffing.replaceSupervisor,
        returnForInvestigation: { target: 'underInvestigation', actions: 'rememberReturn' },
        drawIndictment: {
          actions: 'rememberIndictment',
          guard: requires('hasCompletionInForce', 'isIndictmentForTheProsecutor'),
        },
        sendToCourt: {
          target: 'inCourt',
          actions: 'rememberEnd',
          guard: requires(
            'hasCompletionInForce', 'hasIndictmentByWhoDrawsIt', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
          ), // prettier-ignore
        },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    inCourt: { type: 'final', meta: { article: 'CPC 305' } },
    terminated: { type: 'final', meta: { article: 'CPC 289' } },
  },
});
