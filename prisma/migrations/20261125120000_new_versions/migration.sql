-- CreateEnum
CREATE TYPE "CarryDecision" AS ENUM ('same', 'changed', 'gone', 'superseded');

-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "changedOn" TEXT;

-- AlterTable: verdicts of before were made on the version that their round is about
ALTER TABLE "Verdict" ADD COLUMN     "articleVersionId" UUID;
UPDATE "Verdict" v SET "articleVersionId" = r."articleVersionId" FROM "Round" r
  WHERE r."annotationId" = v."annotationId" AND r.number = v.round;
ALTER TABLE "Verdict" ALTER COLUMN "articleVersionId" SET NOT NULL;

-- CreateTable
CREATE TABLE "CarryOver" (
    "annotationId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "fromVersionId" UUID NOT NULL,
    "status" "AnchorStatus" NOT NULL,
    "parts" JSONB NOT NULL,
    "phaseBefore" "Phase",
    "openedRound" INTEGER,
    "fieldsBefore" JSONB,
    "decision" "CarryDecision",
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "CarryOver_pkey" PRIMARY KEY ("annotationId","versionId")
);

-- CreateIndex
CREATE INDEX "CarryOver_versionId_idx" ON "CarryOver"("versionId");

-- AddForeignKey
ALTER TABLE "CarryOver" ADD CONSTRAINT "CarryOver_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarryOver" ADD CONSTRAINT "CarryOver_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
