-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Membership" AS ENUM ('owner', 'editor', 'reviewer', 'observer');

-- CreateEnum
CREATE TYPE "PublicNaming" AS ENUM ('name', 'pseudonym', 'nothing');

-- CreateEnum
CREATE TYPE "OfficeStatus" AS ENUM ('elect', 'incumbent', 'acting', 'suspended', 'former');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('published', 'draft');

-- CreateEnum
CREATE TYPE "TextRight" AS ENUM ('sentences', 'full');

-- CreateEnum
CREATE TYPE "AnnotationKind" AS ENUM ('quote', 'claim', 'note');

-- CreateEnum
CREATE TYPE "Form" AS ENUM ('direct', 'partial', 'reported', 'fragment');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('open', 'assessing', 'agreed', 'disputed', 'settled', 'published', 'recheck');

-- CreateEnum
CREATE TYPE "AnchorPart" AS ENUM ('content', 'speaker', 'cue', 'role');

-- CreateEnum
CREATE TYPE "AnchorStatus" AS ENUM ('exact', 'shifted', 'fuzzy', 'changed', 'orphaned');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('open', 'accepted', 'dismissed');

-- CreateEnum
CREATE TYPE "LeftOutReason" AS ENUM ('not_checkable', 'trivial', 'judgment', 'satire', 'other', 'not_a_quotation');

-- CreateEnum
CREATE TYPE "CaptureRight" AS ENUM ('own', 'public_record', 'quote_only', 'desk_only');

-- CreateEnum
CREATE TYPE "Tier" AS ENUM ('primary', 'first_hand', 'secondary', 'tertiary');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('passage', 'office', 'article', 'search');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('agreed', 'adjudicated', 'conversation');

-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('verdict', 'report', 'notice', 'page');

-- CreateEnum
CREATE TYPE "PublicationClass" AS ENUM ('initial', 'typo', 'clarification', 'correction', 'retraction', 'reply', 'withheld');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "RateWindow" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resetAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateWindow_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Setup" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "codeHash" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Desk" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "quorum" INTEGER NOT NULL DEFAULT 2,
    "signOffRequired" BOOLEAN NOT NULL DEFAULT false,
    "namesInSettling" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'en',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "membership" "Membership" NOT NULL,
    "naming" "PublicNaming" NOT NULL DEFAULT 'nothing',
    "pseudonym" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "membership" "Membership" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "events" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "description" TEXT NOT NULL DEFAULT '',
    "externalId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "from" TEXT,
    "to" TEXT,
    "status" "OfficeStatus" NOT NULL DEFAULT 'incumbent',
    "sourceTitle" TEXT NOT NULL DEFAULT '',
    "sourceUrl" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'published',
    "title" TEXT NOT NULL,
    "outlet" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "publishedOn" TEXT,
    "sourceUrl" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "textRight" "TextRight" NOT NULL DEFAULT 'sentences',
    "whySelected" TEXT NOT NULL DEFAULT '',
    "deadline" TIMESTAMPTZ(3),
    "slug" TEXT,
    "currentVersionId" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "followsId" UUID,
    "document" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "textRules" INTEGER NOT NULL DEFAULT 1,
    "raw" BYTEA,
    "rawType" TEXT NOT NULL DEFAULT 'text/plain',
    "rawSha256" TEXT NOT NULL,
    "cleaning" JSONB NOT NULL DEFAULT '[]',
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preview" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "createdBy" UUID NOT NULL,
    "articleId" UUID,
    "content" JSONB NOT NULL,
    "raw" BYTEA NOT NULL,
    "rawType" TEXT NOT NULL,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Preview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" "AnnotationKind" NOT NULL,
    "form" "Form",
    "speakerName" TEXT,
    "personId" UUID,
    "roleAsPrinted" TEXT,
    "cue" TEXT,
    "occasion" TEXT,
    "utteranceDate" TEXT,
    "originalLanguage" TEXT,
    "claim" TEXT,
    "claimant" TEXT,
    "comment" TEXT,
    "quoteId" UUID,
    "round" INTEGER NOT NULL DEFAULT 1,
    "phase" "Phase" NOT NULL DEFAULT 'open',
    "fixedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedReason" TEXT,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Anchor" (
    "annotationId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "part" "AnchorPart" NOT NULL,
    "segments" JSONB NOT NULL,
    "status" "AnchorStatus" NOT NULL DEFAULT 'exact',
    "score" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "confirmedBy" UUID,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("annotationId","versionId","part")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "segments" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'open',
    "annotationId" UUID,
    "reason" "LeftOutReason",
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Omission" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "segments" JSONB NOT NULL,
    "reason" "LeftOutReason" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Omission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL DEFAULT '',
    "publishedOn" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'document',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Capture" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "textRules" INTEGER NOT NULL DEFAULT 1,
    "raw" BYTEA,
    "rawType" TEXT NOT NULL DEFAULT 'text/plain',
    "right" "CaptureRight" NOT NULL DEFAULT 'quote_only',
    "archiveUrl" TEXT,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "captureId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "tier" "Tier" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchLog" (
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "searchedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SearchLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "evidence" "EvidenceKind" NOT NULL,
    "passageId" UUID,
    "officeId" UUID,
    "searchId" UUID,
    "axes" TEXT[],
    "stance" "Stance" NOT NULL,
    "independenceGroup" TEXT,
    "interest" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Round" (
    "annotationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "blind" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT NOT NULL DEFAULT '',
    "openedBy" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Round_pkey" PRIMARY KEY ("annotationId","number")
);

-- CreateTable
CREATE TABLE "AssessmentDraft" (
    "annotationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentDraft_pkey" PRIMARY KEY ("annotationId","reviewerId","round")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "annotationVersion" INTEGER NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "axes" JSONB NOT NULL,
    "codes" JSONB NOT NULL,
    "shouldRead" TEXT,
    "note" TEXT,
    "question" JSONB,
    "label" TEXT NOT NULL,
    "rating" INTEGER,
    "rule" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "badges" TEXT[],
    "methodVersion" INTEGER NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "lockedAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "countedAt" TIMESTAMPTZ(3),
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdjudicationOpening" (
    "annotationId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "swapped" BOOLEAN NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdjudicationOpening_pkey" PRIMARY KEY ("annotationId","round","userId")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "annotationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("annotationId","userId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "annotationId" UUID,
    "assigneeId" UUID NOT NULL,
    "assignedBy" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "basis" "Basis" NOT NULL,
    "axes" JSONB NOT NULL,
    "codes" JSONB NOT NULL,
    "label" TEXT NOT NULL,
    "rating" INTEGER,
    "rule" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "badges" TEXT[],
    "methodVersion" INTEGER NOT NULL,
    "conclusion" TEXT,
    "shouldRead" TEXT,
    "considered" TEXT,
    "otherSide" TEXT,
    "explanation" TEXT,
    "overrideLabel" TEXT,
    "overrideRating" INTEGER,
    "overrideReason" TEXT,
    "overrideBy" UUID,
    "secondedBy" UUID,
    "signedOffBy" UUID,
    "decidedBy" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReasoningUpdate" (
    "verdictId" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReasoningUpdate_pkey" PRIMARY KEY ("verdictId","n")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "askedWhom" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "notAsked" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "annotationId" UUID,
    "kind" "PublicationKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "class" "PublicationClass" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "sha256" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "embargoUntil" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationPayload" (
    "publicationId" UUID NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "PublicationPayload_pkey" PRIMARY KEY ("publicationId")
);

-- CreateTable
CREATE TABLE "PublicName" (
    "memberId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "naming" "PublicNaming" NOT NULL,
    "shown" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublicName_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "PublicAddress" (
    "slug" TEXT NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "articleId" UUID NOT NULL,
    "annotationId" UUID,

    CONSTRAINT "PublicAddress_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "passageId" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedBy" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "mentions" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "writeIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "articleId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("articleId","sequence")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "number" BIGSERIAL NOT NULL,
    "deskId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "AuditUnsealed" (
    "number" BIGINT NOT NULL,
    "deskId" UUID NOT NULL,

    CONSTRAINT "AuditUnsealed_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "AuditPayload" (
    "number" BIGINT NOT NULL,
    "salt" TEXT NOT NULL,
    "payload" TEXT NOT NULL,

    CONSTRAINT "AuditPayload_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "AuditSeal" (
    "deskId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "root" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entries" BIGINT[],

    CONSTRAINT "AuditSeal_pkey" PRIMARY KEY ("deskId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "RateWindow_resetAt_idx" ON "RateWindow"("resetAt");

-- CreateIndex
CREATE UNIQUE INDEX "Desk_slug_key" ON "Desk"("slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_deskId_userId_key" ON "Member"("deskId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_deskId_idx" ON "Invitation"("deskId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_deskId_idx" ON "ApiToken"("deskId");

-- CreateIndex
CREATE INDEX "Webhook_deskId_idx" ON "Webhook"("deskId");

-- CreateIndex
CREATE INDEX "Person_deskId_name_idx" ON "Person"("deskId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_deskId_externalId_key" ON "Person"("deskId", "externalId");

-- CreateIndex
CREATE INDEX "Office_personId_idx" ON "Office"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_deskId_createdAt_idx" ON "Article"("deskId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE INDEX "Preview_expiresAt_idx" ON "Preview"("expiresAt");

-- CreateIndex
CREATE INDEX "Annotation_articleId_createdAt_idx" ON "Annotation"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_deskId_idx" ON "Annotation"("deskId");

-- CreateIndex
CREATE INDEX "Anchor_versionId_idx" ON "Anchor"("versionId");

-- CreateIndex
CREATE INDEX "Suggestion_articleId_state_idx" ON "Suggestion"("articleId", "state");

-- CreateIndex
CREATE INDEX "Omission_articleId_idx" ON "Omission"("articleId");

-- CreateIndex
CREATE INDEX "Source_deskId_createdAt_idx" ON "Source"("deskId", "createdAt");

-- CreateIndex
CREATE INDEX "Capture_sourceId_idx" ON "Capture"("sourceId");

-- CreateIndex
CREATE INDEX "Capture_deskId_createdAt_idx" ON "Capture"("deskId", "createdAt");

-- CreateIndex
CREATE INDEX "Passage_captureId_idx" ON "Passage"("captureId");

-- CreateIndex
CREATE INDEX "SearchLog_annotationId_idx" ON "SearchLog"("annotationId");

-- CreateIndex
CREATE INDEX "Citation_annotationId_round_authorId_idx" ON "Citation"("annotationId", "round", "authorId");

-- CreateIndex
CREATE INDEX "Citation_passageId_idx" ON "Citation"("passageId");

-- CreateIndex
CREATE INDEX "Assessment_deskId_lockedAt_idx" ON "Assessment"("deskId", "lockedAt");

-- CreateIndex
CREATE INDEX "Assessment_countedAt_effectiveAt_idx" ON "Assessment"("countedAt", "effectiveAt");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_annotationId_reviewerId_round_key" ON "Assessment"("annotationId", "reviewerId", "round");

-- CreateIndex
CREATE INDEX "Assignment_assigneeId_endedAt_idx" ON "Assignment"("assigneeId", "endedAt");

-- CreateIndex
CREATE INDEX "Assignment_articleId_idx" ON "Assignment"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_annotationId_round_key" ON "Verdict"("annotationId", "round");

-- CreateIndex
CREATE INDEX "Reply_annotationId_idx" ON "Reply"("annotationId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_number_key" ON "Publication"("number");

-- CreateIndex
CREATE INDEX "Publication_slug_number_idx" ON "Publication"("slug", "number");

-- CreateIndex
CREATE INDEX "Publication_annotationId_number_idx" ON "Publication"("annotationId", "number");

-- CreateIndex
CREATE INDEX "Publication_articleId_kind_number_idx" ON "Publication"("articleId", "kind", "number");

-- CreateIndex
CREATE INDEX "Publication_requestId_idx" ON "Publication"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicAddress_annotationId_key" ON "PublicAddress"("annotationId");

-- CreateIndex
CREATE INDEX "PublicAddress_articleId_idx" ON "PublicAddress"("articleId");

-- CreateIndex
CREATE INDEX "Thread_annotationId_idx" ON "Thread"("annotationId");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- CreateIndex
CREATE INDEX "Notification_userId_createdAt_idx" ON "Notification"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_deskId_number_idx" ON "AuditEntry"("deskId", "number");

-- CreateIndex
CREATE INDEX "AuditUnsealed_deskId_number_idx" ON "AuditUnsealed"("deskId", "number");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Omission" ADD CONSTRAINT "Omission_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchLog" ADD CONSTRAINT "SearchLog_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SearchLog"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentDraft" ADD CONSTRAINT "AssessmentDraft_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReasoningUpdate" ADD CONSTRAINT "ReasoningUpdate_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPayload" ADD CONSTRAINT "PublicationPayload_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditUnsealed" ADD CONSTRAINT "AuditUnsealed_number_fkey" FOREIGN KEY ("number") REFERENCES "AuditEntry"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditPayload" ADD CONSTRAINT "AuditPayload_number_fkey" FOREIGN KEY ("number") REFERENCES "AuditEntry"("number") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Facts that are written once. The database itself refuses to change or remove them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "ArticleVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "AuditSeal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "Change" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "Publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON "PublicAddress" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE ON "AuditPayload" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER insert_only BEFORE UPDATE ON "PublicationPayload" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is insert only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "AuditEntry" EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "AuditSeal" EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Publication" EXECUTE FUNCTION refuse_truncate();

-- A capture's words are frozen; only the right to show it and its archive address may change.
CREATE FUNCTION refuse_capture_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text IS DISTINCT FROM OLD.text OR NEW.sha256 IS DISTINCT FROM OLD.sha256 OR NEW.raw IS DISTINCT FROM OLD.raw THEN
    RAISE EXCEPTION 'the words of a capture are frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_words BEFORE UPDATE ON "Capture" FOR EACH ROW EXECUTE FUNCTION refuse_capture_text();

-- One open round's facts have sane shapes, whoever writes them.
ALTER TABLE "Passage" ADD CONSTRAINT passage_range CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "Desk" ADD CONSTRAINT desk_quorum CHECK (quorum BETWEEN 1 AND 3);
ALTER TABLE "Citation" ADD CONSTRAINT citation_target CHECK (
  (evidence = 'passage' AND "passageId" IS NOT NULL AND "officeId" IS NULL AND "searchId" IS NULL) OR
  (evidence = 'office' AND "officeId" IS NOT NULL AND "passageId" IS NULL AND "searchId" IS NULL) OR
  (evidence = 'search' AND "searchId" IS NOT NULL AND "passageId" IS NULL AND "officeId" IS NULL) OR
  (evidence = 'article' AND "passageId" IS NULL AND "officeId" IS NULL AND "searchId" IS NULL));
