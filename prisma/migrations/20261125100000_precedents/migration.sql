-- AlterTable: null in rows of before, until the background work fills them in
ALTER TABLE "Annotation" ADD COLUMN     "bands" INTEGER[];

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "bands" INTEGER[];

-- CreateIndex: without a list of what is still to be indexed, which every search would have to read through
CREATE INDEX "Annotation_bands_idx" ON "Annotation" USING GIN ("bands") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "Suggestion_bands_idx" ON "Suggestion" USING GIN ("bands") WITH (fastupdate = off);
