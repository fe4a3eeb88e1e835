import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['The parties met on Tuesday and agreed to meet again.', 'en', 'Latin'],
    ['بدأت المفاوضات بين الحكومة والمتمردين يوم الثلاثاء في العاصمة إلى جانب وفد الأمم المتحدة', 'ar', 'Arabic'],
    ['مذاکرات صلح میان دولت و گروه‌های مسلح روز سه‌شنبه آغاز شد', 'fa', 'Arabic'],
    ['د سولې خبرې د سه شنبې په ورځ پیل شوې او ډلې ومنله چې ښار پرېږدي', 'ps', 'Arabic'],
    ['حکومت اور باغیوں کے درمیان مذاکرات منگل کو شروع ہوئے', 'ur', 'Arabic'],
    ['مرحبا', 'und-Arab', 'Arabic'],
    ['Переговоры между сторонами были открыты во вторник', 'ru', 'Cyrillic'],
    ['Переговори між сторонами розпочалися у вівторок, заявили її учасники', 'uk', 'Cyrillic'],
    ['Преговори', 'und-Cyrl', 'Cyrillic'],
    ['和平谈判于星期二开始', 'zh', 'Han'],
    ['和平交渉は火曜日に始まった', 'ja', 'Japanese'],
    [
      'Les négociations entre le gouvernement et les rebelles ont été ouvertes mardi dans la capitale, selon le ministre de la défense.',
      'fr',
      'Latin',
    ],
    ['😀🕊️😀 123', 'und', 'none'],
    ['', 'und', 'none'],
  ])('%j is %s', (text, tag, script) => {
    expect(languageOf(text)).toEqual({ tag, script });
  });

  it('is that of most of the letters', () => {
    expect(languageOf(`The envoy quoted the proverb “${'صبر '.repeat(3)}” and left the room with his aides.`).tag).toBe('en');
  });

  it('stays English in a short line of names', () => {
    expect(languageOf('Die Welt, Der Spiegel, El País, La Repubblica').tag).toBe('en');
  });
});
