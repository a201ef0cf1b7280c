# PostgreSQL on AWS: encrypted, private network only. Sizes, zones and days of backup are those of the tier.
terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "environment" { type = string }
variable "instance_class" { type = string }
variable "storage_gib" { type = number }
variable "multi_az" { type = bool }
variable "backup_days" { type = number }
variable "subnet_group" { type = string }
variable "security_group_ids" { type = list(string) }

resource "aws_db_instance" "main" {
  identifier                   = "gymrats-${var.environment}"
  engine                       = "postgres"
  engine_version               = "17"
  instance_class               = var.instance_class
  allocated_storage            = var.storage_gib
  max_allocated_storage        = var.storage_gib * 2
  storage_type                 = "gp3"
  storage_encrypted            = true
  multi_az                     = var.multi_az
  username                     = "postgres"
  manage_master_user_password  = true
  db_subnet_group_name         = var.subnet_group
  vpc_security_group_ids       = var.security_group_ids
  publicly_accessible          = false
  backup_retention_period      = var.backup_days
  deletion_protection          = var.environment == "production"
  skip_final_snapshot          = var.environment != "production"
  final_snapshot_identifier    = "gymrats-${var.environment}-final"
  performance_insights_enabled = true
}

output "address" {
  value = aws_db_instance.main.address
}
