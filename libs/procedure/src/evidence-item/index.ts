import { defineProcedure } from '../kernel/definition';
import { clocks } from './evidence-item.clocks';
import { commands } from './evidence-item.commands';
import { conditions } from './evidence-item.conditions';
import { effects } from './evidence-item.effects';
import { evidenceItemLaw } from './evidence-item.law';
import { evidenceItemMachine } from './evidence-item.machine';
import { figures, register } from './evidence-item.register';
import type { EvidenceItemMemory } from './evidence-item.setup';
import { texts } from './evidence-item.texts';

export const evidenceItem = defineProcedure<EvidenceItemMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'evidence-item',
  version: '2022.4',
  machine: evidenceItemMachine,
  conditions,
  commands,
  clocks,
  law: evidenceItemLaw,
  texts,
  register,
  figures,
  effects,
  title: (memory) => memory.description ?? '',
});
