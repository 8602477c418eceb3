import { Controller, Get } from '@nestjs/common';
import {
  definitionSchema,
  lawParameterSchema,
  lawRulesSchema,
  vocabularySchema,
  type DefinitionView,
  type LawParameterView,
  type LawRulesView,
  type VocabularyView,
} from '@tergeu/contracts';
import { procedures } from '@tergeu/procedure';
import { z } from 'zod';
import { Endpoint } from '../kernel/http/endpoint';
import { readJurisdiction } from '../kernel/settings';
import { describeLaw, describeLawRules } from './describe-law';
import { describeMachine } from './describe-machine';
import { describeVocabulary } from './describe-vocabulary';

/** The machines, words and parameters that run here; made once, they do not change while the server runs. */
@Controller()
export class DefinitionsController {
  private readonly machines = Object.values(procedures).map(describeMachine);
  private readonly parameters = describeLaw();
  private readonly words = describeVocabulary();

  @Get('definitions')
  @Endpoint({
    access: 'signedIn',
    summary: 'The machines: states, commands, conditions, clocks, texts',
    response: z.array(definitionSchema),
  })
  definitions(): DefinitionView[] {
    return this.machines;
  }

  @Get('law')
  @Endpoint({
    access: 'signedIn',
    summary: 'The law table: parameters, sources, what is unverified',
    response: z.array(lawParameterSchema),
  })
  law(): LawParameterView[] {
    return this.parameters;
  }

  @Get('law/rules')
  @Endpoint({
    access: 'signedIn',
    summary: 'Which law governs an act; the jurisdictions and what does not carry over',
    response: lawRulesSchema,
  })
  rules(): LawRulesView {
    return describeLawRules(readJurisdiction());
  }

  @Get('vocabulary')
  @Endpoint({ access: 'public', summary: 'Words that several screens share', response: vocabularySchema })
  vocabulary(): VocabularyView {
    return this.words;
  }
}
