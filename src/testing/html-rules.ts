import type { ConfigData } from 'html-validate';

/** What html-validate asks of the pages: everything recommended but what is a matter of taste or of the serializer. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // How the serializer writes what means the same.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // English punctuation and lengths, where the text is Chinese.
    'long-title': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'tel-non-breaking': 'off',
    // The list below a search field must be a listbox: a <select> cannot hold links.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Nothing comes from another host, so there is nothing to vouch for.
    'require-sri': 'off',
  },
};
