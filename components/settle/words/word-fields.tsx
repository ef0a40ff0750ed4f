import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { GATES } from '#lib/method/gates.ts';
import { tooLong, WORD_LIMITS, WORD_NAMES, WORDS, type WordField, type Words } from '../verdict-words.ts';

type Offer = { from: string; text: string };

type Props = {
  words: Words;
  onWrite: (field: WordField, text: string) => void;
  /** What the server said against a field. */
  fields: Record<string, string>;
  /** Words that may be taken over with one press while the field is empty. */
  offers?: Partial<Record<WordField, readonly Offer[]>>;
  /** Who is set aside, where somebody is: the other reading is then required. */
  overruled?: string;
  rating: number | null;
};

/** What a verdict says in words, each field with its limit and what stands against it. */
export function WordFields({ words, onWrite, fields, offers = {}, overruled = '', rating }: Props) {
  return (
    <div className="grid gap-4">
      {WORDS.map((field) => (
        <div key={field} className="grid gap-1">
          <TextArea
            label={WORD_NAMES[field] + (isRequired(field, overruled) ? ' (required)' : '')}
            rows={field === 'conclusion' || field === 'considered' ? 3 : 2}
            data-word={field}
            value={words[field]}
            hint={hintOf(field, { words, overruled, rating })}
            error={fields[field] ?? tooLong(field, words[field]) ?? undefined}
            onChange={(event) => onWrite(field, event.target.value)}
          />
          {words[field] ? null : <Offers offers={offers[field] ?? []} onTake={(text) => onWrite(field, text)} />}
        </div>
      ))}
    </div>
  );
}

function Offers({ offers, onTake }: { offers: readonly Offer[]; onTake: (text: string) => void }) {
  return offers.map(({ from, text }) => (
    <Button key={from} className="justify-start text-left font-normal" onClick={() => onTake(text)}>
      <span>
        <span className="font-[550]">Use {from}:</span> {text}
      </span>
    </Button>
  ));
}

const isRequired = (field: WordField, overruled: string): boolean =>
  field === 'conclusion' || (field === 'considered' && overruled !== '');

function hintOf(field: WordField, { words, overruled, rating }: Pick<Props, 'words' | 'overruled' | 'rating'>): string {
  if (field === 'conclusion')
    return `One sentence that says what is the case. ${words.conclusion.trim().length} of ${WORD_LIMITS.conclusion}.`;
  if (field === 'considered') return overruled ?? '';
  if (field === 'explanation') return 'Why there is no primary or first-hand record, where there is none.';
  const gate = GATES.find((each) => each.id === (field === 'shouldRead' ? 'should-read' : 'counter-evidence'));
  return rating !== null && rating <= 3 ? (gate?.sentence ?? '') : '';
}
