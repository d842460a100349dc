import type { Form } from '#kit/http/form.ts';
import type { GivenSource } from '../rules/import-source.ts';

/** The source that a form of the team gives. */
export function givenSource(form: Form): GivenSource {
  return {
    title: form.text('title'),
    publisher: form.text('publisher'),
    url: form.text('url'),
    published: form.text('published'),
    readOn: form.text('readOn'),
    licence: form.text('licence'),
    mark: form.text('mark'),
  };
}
