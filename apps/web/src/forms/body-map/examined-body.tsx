import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { TimeText, useTexts } from '@tergeu/ui';
import { useDefinitions } from '../../kernel/definitions';
import { BodyMap } from './body-map';
import { bodyMapTexts } from './body-map.texts';
import { marksOf } from './mark';

interface ExaminedBodyProps {
  readonly file: CaseFileView;
  readonly examination: ProceedingView;
}

const at = ({ memory }: ProceedingView): string => String(memory['examinedAt'] ?? '');

/** What an examination found, on the body; beside it the person's examination before, if there was one. */
export function ExaminedBody({ file, examination }: ExaminedBodyProps) {
  const say = useTexts(bodyMapTexts);
  if (at(examination) === '') return null;
  const before = file.proceedings
    .filter((one) => one.machine === examination.machine && one.memory['personId'] === examination.memory['personId'])
    .filter((one) => at(one) !== '' && at(one) < at(examination))
    .sort((a, b) => (at(a) < at(b) ? 1 : -1))[0];
  if (!before && marksOf(examination.memory['injuryMarks']).length === 0) return null;
  return (
    <Stack gap="xs" mt="sm" role="group" aria-label={say('bodyMap')} data-testid="examined-body">
      <SimpleGrid cols={{ base: 1, xs: before ? 2 : 1 }}>
        {before && <One examination={before} title={say('before')} />}
        <One examination={examination} title={before ? say('after') : say('bodyMap')} />
      </SimpleGrid>
    </Stack>
  );
}

function One({ examination, title }: { readonly examination: ProceedingView; readonly title: string }) {
  const say = useTexts(bodyMapTexts);
  const options = useDefinitions()?.[examination.machine]?.options ?? {};
  const marks = marksOf(examination.memory['injuryMarks']);
  const isInWords = marks.length > 0 && marks.every(({ region }) => region === undefined);
  return (
    <div>
      <Text size="sm" fw={600} ta="center">
        {title} · <TimeText at={at(examination)} />
      </Text>
      <BodyMap marks={marks} options={options} />
      {marks.length === 0 && <Note text={say('noMarks')} />}
      {isInWords && <Note text={say('noRegions')} />}
    </div>
  );
}

const Note = ({ text }: { readonly text: string }) => (
  <Text size="xs" c="dimmed" ta="center">
    {text}
  </Text>
);
