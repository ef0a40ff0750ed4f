-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- AlterTable: openings of before get an id each
ALTER TABLE "AdjudicationOpening" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "AdjudicationOpening" ALTER COLUMN "id" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "nameWords" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "form" "Form" NOT NULL,
ADD COLUMN     "start" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "articleId" UUID,
    "input" JSONB NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "error" TEXT,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beatAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Job_state_createdAt_idx" ON "Job"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Job_articleId_idx" ON "Job"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "AdjudicationOpening_id_key" ON "AdjudicationOpening"("id");

-- CreateIndex
CREATE INDEX "Person_nameWords_idx" ON "Person" USING GIN ("nameWords");

-- CreateIndex
CREATE INDEX "AuditEntry_deskId_action_targetId_idx" ON "AuditEntry"("deskId", "action", "targetId");
