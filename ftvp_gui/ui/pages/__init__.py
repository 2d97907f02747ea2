"""The pages of the form, one for each part of the project and each approach; rows are the form's business."""
