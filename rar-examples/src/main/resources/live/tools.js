// The buttons at the top: undo and redo, open and save, language.

import { byId, element, say } from './element.js';
import { word } from './words.js';

const FORMS = { 'save-plan': 'json', 'save-plan-workbook': 'xlsx', 'save-answers': 'workbook', 'save-paper': 'report', 'save-paper-word': 'report-docx' };

export class Tools {
  /** Told of what is asked: {undo(), redo(), open(file), saveVisit(), saveAs(form), speak(language)}. */
  constructor(told) {
    this.told = told;
    this.undo = this.#button(() => told.undo());
    this.redo = this.#button(() => told.redo());
    this.file = element('input', { type: 'file', accept: '.json,.xlsx', multiple: true, class: 'unseen', id: 'file', onchange: () => this.#opened() });
    this.open = element('label', { for: 'file', class: 'button' });
    this.save = element('summary', { class: 'button' });
    this.forms = element('div', { class: 'menu' });
    this.menu = element('details', { class: 'save', onkeydown: event => this.#closed(event) }, this.save, this.forms);
    this.language = element('select', { id: 'language', onchange: () => told.speak(this.language.value) });
    byId('tools').append(this.undo, this.redo, this.file, this.open, this.menu, this.language);
    document.addEventListener('click', event => { this.menu.open = this.menu.open && this.menu.contains(event.target); });
    document.addEventListener('keydown', event => this.#key(event));
  }

  #button(act) {
    return element('button', { type: 'button', onclick: act });
  }

  #opened() {
    [...this.file.files].forEach(file => this.told.open(file));
    this.file.value = '';
  }

  #closed(event) {
    if (event.key === 'Escape') {
      this.menu.open = false;
      this.save.focus();
    }
  }

  #key(event) {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) {
      return;
    }
    event.preventDefault();
    if (key === 'y' || event.shiftKey) {
      this.told.redo();
    } else {
      this.told.undo();
    }
  }

  #item(key, act) {
    return element('button', { type: 'button', 'data-form': key, onclick: () => { this.menu.open = false; act(); } }, word(key));
  }

  show({ canUndo, canRedo }) {
    const focused = document.activeElement;
    this.undo.disabled = !canUndo;
    this.redo.disabled = !canRedo;
    if (focused === this.undo && !canUndo) {
      this.redo.focus();
    } else if (focused === this.redo && !canRedo) {
      this.undo.focus();
    }
  }

  /** In the language that has been learnt. */
  speak(language, languages) {
    say(this.undo, word('undo'));
    say(this.redo, word('redo'));
    say(this.open, word('open'));
    say(this.save, word('save'));
    this.forms.replaceChildren(this.#item('save-visit', () => this.told.saveVisit()),
      ...Object.entries(FORMS).map(([key, form]) => this.#item(key, () => this.told.saveAs(form))));
    this.language.setAttribute('aria-label', word('language'));
    const name = tag => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    this.language.replaceChildren(...languages.map(tag => element('option', { value: tag, lang: tag, selected: tag === language }, name(tag))));
  }
}
