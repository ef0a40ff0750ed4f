import { findQuotations, type QuotationInput } from '#lib/quotations/find-quotations.ts';

// One text in, its quotations out, beside the page so that a long text never holds it up.
addEventListener('message', (event: MessageEvent<QuotationInput>) => {
  postMessage(findQuotations(event.data));
});
