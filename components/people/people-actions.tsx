import { Button } from '#components/ui/button.tsx';
import { LookUpButton } from './look-up-button.tsx';
import { NoPeople } from './no-people.tsx';
import { PersonButton } from './person-button.tsx';

type Props = { desk: string; canLookUp: boolean };

const importHref = (desk: string) => `/d/${desk}/people/import`;

/** What an editor may do with the registry. */
export function PeopleActions({ desk, canLookUp }: Props) {
  return (
    <>
      {canLookUp ? <LookUpButton desk={desk} /> : null}
      <Button asChild>
        <a href={importHref(desk)}>Import a file</a>
      </Button>
      <PersonButton desk={desk} person={null} look="primary" />
    </>
  );
}

/** A registry without people, with the ways this reader has to fill it. */
export function FirstPeople({ desk, canEdit, canLookUp }: Props & { canEdit: boolean }) {
  const add = {
    word: 'Add one by hand',
    sentence: 'A name, the names it is printed under, and each office with its dates and its source.',
    action: <PersonButton desk={desk} person={null} look="primary" />,
  };
  const take = {
    word: 'Import a file',
    sentence: 'A table with one office a row, or what Wikidata gives. The same file twice changes nothing.',
    action: (
      <Button asChild>
        <a href={importHref(desk)}>Import a file</a>
      </Button>
    ),
  };
  const lookUp = {
    word: 'Look somebody up',
    sentence: 'Wikidata is asked for one name; what it knows fills the form, and you save it.',
    action: <LookUpButton desk={desk} />,
  };
  return <NoPeople ways={canEdit ? [add, take, ...(canLookUp ? [lookUp] : [])] : []} />;
}
