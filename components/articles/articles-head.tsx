import { Button } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';

type Props = { desk: string; importHref: string | null; exports: boolean };

/** The head of the list: what the reader may do with all of it. */
export function ArticlesHead({ desk, importHref, exports }: Props) {
  return (
    <PageHead title="Articles">
      {exports ? (
        <>
          <Button asChild look="quiet">
            <a href={`/api/exports/assessments.csv?desk=${desk}`} download>
              Assessments (CSV)
            </a>
          </Button>
          <Button asChild look="quiet">
            <a href={`/api/exports/verdicts.csv?desk=${desk}`} download>
              Verdicts (CSV)
            </a>
          </Button>
        </>
      ) : null}
      {importHref ? (
        <Button asChild look="primary">
          <a href={importHref}>Import an article</a>
        </Button>
      ) : null}
    </PageHead>
  );
}
