import type { SiteLanguage } from './languages.ts';

type Group = { legend: string; options: Record<string, string> };

/** The words of the settings panel. Groups and options have the names of `client/reading-settings`. */
export type ComfortWords = {
  open: string;
  intro: string;
  sample: string;
  captionSample: string;
  reset: string;
  done: string;
  groups: Record<
    'text' | 'spacing' | 'theme' | 'motion' | 'captionSize' | 'captionColour' | 'captionGround',
    Group
  >;
};

const sv: ComfortWords = {
  open: 'Text och färger',
  intro: 'Välj det som är skönast för dina ögon. Det sparas i den här webbläsaren.',
  sample: 'Så här ser texten ut nu.',
  captionSample: 'Så här ser filmens text ut nu.',
  reset: 'Återställ allt',
  done: 'Klart',
  groups: {
    text: {
      legend: 'Hur stor text?',
      options: {
        '100': 'Vanlig',
        '125': 'Lite större',
        '150': 'Större',
        '175': 'Mycket större',
        '200': 'Störst',
      },
    },
    spacing: {
      legend: 'Hur tätt mellan raderna?',
      options: { normal: 'Vanligt', airy: 'Luftigt' },
    },
    theme: {
      legend: 'Vilka färger?',
      options: {
        auto: 'Som på din enhet',
        light: 'Ljust',
        dark: 'Mörkt',
        contrast: 'Gult på svart',
      },
    },
    motion: {
      legend: 'Rörelse på sidan?',
      options: { auto: 'Som på din enhet', less: 'Mindre rörelse' },
    },
    captionSize: {
      legend: 'Hur stor text i filmen?',
      options: { normal: 'Vanlig', large: 'Större', largest: 'Störst' },
    },
    captionColour: {
      legend: 'Vilken färg på filmens text?',
      options: { white: 'Vit', yellow: 'Gul', black: 'Svart på ljust' },
    },
    captionGround: {
      legend: 'Vad bakom filmens text?',
      options: { solid: 'Helt täckt', half: 'Lite genomskinligt' },
    },
  },
};

const en: ComfortWords = {
  open: 'Text and colours',
  intro: 'Choose what is kindest to your eyes. It is kept in this browser.',
  sample: 'This is how the text looks now.',
  captionSample: 'This is how the text in the film looks now.',
  reset: 'Reset everything',
  done: 'Done',
  groups: {
    text: {
      legend: 'How large text?',
      options: {
        '100': 'Usual',
        '125': 'A little larger',
        '150': 'Larger',
        '175': 'Much larger',
        '200': 'Largest',
      },
    },
    spacing: {
      legend: 'How much space between lines?',
      options: { normal: 'Usual', airy: 'Airy' },
    },
    theme: {
      legend: 'Which colours?',
      options: {
        auto: 'As on your device',
        light: 'Light',
        dark: 'Dark',
        contrast: 'Yellow on black',
      },
    },
    motion: {
      legend: 'Movement on the page?',
      options: { auto: 'As on your device', less: 'Less movement' },
    },
    captionSize: {
      legend: 'How large text in the film?',
      options: { normal: 'Usual', large: 'Larger', largest: 'Largest' },
    },
    captionColour: {
      legend: 'Which colour for the text in the film?',
      options: { white: 'White', yellow: 'Yellow', black: 'Black on light' },
    },
    captionGround: {
      legend: 'What behind the text in the film?',
      options: { solid: 'Fully covered', half: 'A little see-through' },
    },
  },
};

const ar: ComfortWords = {
  open: 'النص والألوان',
  intro: 'اختر ما يريح عينيك. يُحفظ اختيارك في هذا المتصفح.',
  sample: 'هكذا يبدو النص الآن.',
  captionSample: 'هكذا يبدو نص الفيلم الآن.',
  reset: 'أعد كل شيء كما كان',
  done: 'تم',
  groups: {
    text: {
      legend: 'ما حجم النص؟',
      options: {
        '100': 'عادي',
        '125': 'أكبر قليلًا',
        '150': 'أكبر',
        '175': 'أكبر بكثير',
        '200': 'الأكبر',
      },
    },
    spacing: {
      legend: 'ما المسافة بين السطور؟',
      options: { normal: 'عادية', airy: 'واسعة' },
    },
    theme: {
      legend: 'أي ألوان؟',
      options: {
        auto: 'كما في جهازك',
        light: 'فاتح',
        dark: 'داكن',
        contrast: 'أصفر على أسود',
      },
    },
    motion: {
      legend: 'الحركة في الصفحة؟',
      options: { auto: 'كما في جهازك', less: 'حركة أقل' },
    },
    captionSize: {
      legend: 'ما حجم نص الفيلم؟',
      options: { normal: 'عادي', large: 'أكبر', largest: 'الأكبر' },
    },
    captionColour: {
      legend: 'ما لون نص الفيلم؟',
      options: { white: 'أبيض', yellow: 'أصفر', black: 'أسود على فاتح' },
    },
    captionGround: {
      legend: 'ماذا خلف نص الفيلم؟',
      options: { solid: 'مغطى بالكامل', half: 'شفاف قليلًا' },
    },
  },
};

const words: Record<SiteLanguage, ComfortWords> = { sv, en, ar };

export const comfortWordsIn = (language: SiteLanguage): ComfortWords => words[language];
