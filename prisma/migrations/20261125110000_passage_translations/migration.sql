-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "translation" TEXT,
ADD COLUMN     "translationLanguage" TEXT,
ADD COLUMN     "translator" TEXT;

-- A translation is told with its language and its translator
ALTER TABLE "Passage" ADD CONSTRAINT passage_translation CHECK (num_nulls("translation", "translationLanguage", "translator") IN (0, 3));
