import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { apiWords } from '../api-words.ts';
import type { PublicApi } from '../rules/api-operation.ts';
import { openApi } from '../rules/open-api.ts';

/** GET /api/openapi.json: the API as programs read it. The list is given by the top, which alone knows every module. */
export function showOpenApi(api: PublicApi): Screen {
  return ({ lang, site }) => {
    const w = inLang(apiWords, lang);
    const words = { title: `Totem : ${w.title}`, description: [w.lead, ...w.rules].join('\n\n') };
    return json(openApi(api, words, site.publicUrl, lang));
  };
}
