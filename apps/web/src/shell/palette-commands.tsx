import { Spotlight } from '@mantine/spotlight';
import { IconBolt, IconPlus } from '@tabler/icons-react';
import type { AvailabilityView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../kernel/definitions';
import { useAvailability, useCaseFile } from '../queue/queue.api';
import { paletteTexts } from './palette.texts';
import { says } from './says';

interface CaseCommandsProps {
  readonly caseId: string;
  readonly query: string;
  readonly onChoose: (one: AvailabilityView) => void;
}

/** So many until something is typed. */
const few = 6;

/** What the server says is open to me in this case, on every proceeding of it and for new ones. */
export function CaseCommands({ caseId, query, onChoose }: CaseCommandsProps) {
  const say = useTexts(paletteTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const proceedings = useCaseFile(caseId).data?.proceedings ?? [];
  const open = useAvailability(caseId, { open: 'true' }).data ?? [];
  const ofWhat = (one: AvailabilityView) => {
    const name = words.machine(one.machine);
    if (one.proceedingId === null) return say('fresh', { name });
    return [name, proceedings.find(({ id }) => id === one.proceedingId)?.title].filter(Boolean).join(' · ');
  };
  const told = open.map((one) => ({ one, text: pick(one.text), of: ofWhat(one) })).filter(({ text, of }) => says(query, text, of));
  if (told.length === 0) return null;
  return (
    <Spotlight.ActionsGroup role="group" aria-label={say('commands')} label={say('commands')}>
      {told.slice(0, query.trim() === '' ? few : 20).map(({ one, text, of }) => (
        <Spotlight.Action
          role="option"
          key={`${one.machine}.${one.command}.${one.proceedingId ?? ''}`}
          leftSection={one.proceedingId === null ? <IconPlus size={20} aria-hidden /> : <IconBolt size={20} aria-hidden />}
          label={text}
          description={of}
          onClick={() => onChoose(one)}
          data-palette={`${one.machine}.${one.command}`}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
