import { describe, expect, it } from 'vitest';
import { gazetteer, weights } from './shipped.fixture.ts';
import { checkStages, runStages, stage } from './stage.ts';
import { openStages } from './stages.ts';

const count = stage('count', ['text'], ['count'], ({ text }) => ({ count: text.length }));
const cuts = stage('cuts', ['count'], ['forced'], ({ count: size }) => ({ forced: size * 2 }));

describe('a chain of stages', () => {
  it('hands on what each stage gives', () => {
    expect(runStages([count, cuts], { text: 'abc' })).toEqual({ text: 'abc', count: 3, forced: 6 });
  });

  it('passes over a stage whose work is there already', () => {
    expect(runStages([count, cuts], { text: 'abc', count: 5 })).toEqual({ text: 'abc', count: 5, forced: 10 });
  });

  it('is refused when a stage stands before what it needs', () => {
    expect(() => checkStages([cuts, count], ['text'])).toThrow(
      expect.objectContaining({ code: 'pipeline.order', message: expect.stringContaining('"cuts" needs count') }),
    );
  });

  it('of the pipeline is refused without any one of the stages that others lean on', () => {
    const stages = openStages(weights, gazetteer);
    checkStages(stages, ['text', 'actors']);
    const leanedOn = stages.filter(({ gives }) => gives.some((field) => stages.some(({ needs }) => needs.includes(field))));
    expect(leanedOn.map(({ name }) => name)).toContain('morphology');
    for (const one of leanedOn)
      expect(
        () =>
          checkStages(
            stages.filter((other) => other !== one),
            ['text', 'actors'],
          ),
        one.name,
      ).toThrow(/which no stage before it gives/);
  });
});
