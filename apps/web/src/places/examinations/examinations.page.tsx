import { PageHeader, useTexts } from '@tergeu/ui';
import { WorkDesk } from '../../queue/work-desk';
import { examinationsTexts } from './examinations.texts';

/** The medic's place: examinations ordered, by time. */
export function ExaminationsPage() {
  const say = useTexts(examinationsTexts);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      <WorkDesk machine="medical-examination" />
    </>
  );
}
